import { type AnyRefusal, accept } from "../../core/errors.ts";
import type { Digest } from "../../core/ports/crypto.ts";
import { addSeconds, type Instant } from "../../core/values.ts";
import type { SignaturePolicy } from "./policy.ts";
import { type MobilityRefusals, refuseHere } from "./refusals.ts";
import { likelyCauses } from "./signature-causes.ts";

/** A request as far as its signature is concerned. */
export interface SignedRequest {
	readonly method: string;
	/** Path as sent, percent-encoding untouched, without the vendor's prefix. */
	readonly path: string;
	/** Path as sent, prefix included; only looked at to explain a mistake. */
	readonly sentPath: string;
	/** Query as sent, without the question mark. */
	readonly query: string;
	readonly body: Uint8Array;
	readonly tenant: string;
}

/** What the query says of the signature. */
export interface SignatureParts {
	readonly signature: string;
	readonly timestamp: string;
}

/** A signed request with everything a function of one's own needs to check its value. */
export interface SignatureQuestion extends SignedRequest, SignatureParts {
	/** The app secret of the tenant. */
	readonly secret: string;
}

/** Checks the value of a signature, where the policy leaves that to the user of the toolkit. */
export type VerifySignature = (
	question: SignatureQuestion,
) => boolean | Promise<boolean>;

/** A signature that fits its request. */
export interface GoodSignature {
	readonly ok: true;
	readonly value: {
		/** What must not be seen a second time. */
		readonly mark: string;
		/** Until when it must be remembered. */
		readonly expiresAt: Instant;
	};
}

/** What the signature is a digest of: four lines, no final line feed. */
export function canonicalText(parts: {
	readonly method: string;
	readonly path: string;
	readonly timestamp: string;
	readonly bodyHash: string;
}): string {
	const { method, path, timestamp, bodyHash } = parts;
	return [method.toUpperCase(), path, timestamp, bodyHash].join("\n");
}

/** Signs a request: HMAC-SHA256 in lower-case hexadecimal. */
export function sign(
	request: Pick<SignedRequest, "method" | "path" | "body">,
	{
		timestamp,
		secret,
	}: { readonly timestamp: string; readonly secret: string },
	digest: Digest,
): string {
	const bodyHash = digest.sha256(request.body);
	const text = canonicalText({ ...request, timestamp, bodyHash });
	return digest.hmacSha256(secret, text);
}

/** Reads a Unix time: 12 digits or more are milliseconds, fewer are seconds. */
export function readTimestamp(text: string): Instant | undefined {
	if (!/^\d{1,16}$/.test(text)) return undefined;
	return text.length >= 12 ? Number(text) : Number(text) * 1000;
}

/**
 * Checks a signature as far as that needs no memory: both parameters, the timestamp, its freshness,
 * the value. Replay is for the caller, who remembers the mark.
 *
 * @returns the mark to remember, or `signature-missing`, `signature-stale`, `signature-mismatch`
 * @see fact sheet, section 4 (S for the parameters, C for the recipe)
 */
export async function checkSignature(
	request: SignedRequest,
	policy: SignaturePolicy,
	means: {
		readonly now: Instant;
		readonly digest: Digest;
		readonly verify: VerifySignature;
	},
): Promise<GoodSignature | AnyRefusal> {
	const query = new URLSearchParams(request.query);
	const signature = query.get("signature") ?? "";
	const timestamp = query.get("timestamp") ?? "";
	const missing = [
		...(signature === "" ? (["signature"] as const) : []),
		...(timestamp === "" ? (["timestamp"] as const) : []),
	];
	if (missing.length > 0) return refuseHere("signature-missing", { missing });
	const signedAt = readTimestamp(timestamp);
	const stale = staleness(timestamp, signedAt, policy, means.now);
	if (stale !== undefined || signedAt === undefined)
		return refuseHere("signature-stale", stale ?? noTime(timestamp, means.now));
	const parts = { signature, timestamp };
	const secret = secretOf(policy, request.tenant);
	const question = { ...request, ...parts, secret };
	if (!(await isRight(question, policy, means))) {
		const causes = likelyCauses(question, means.digest);
		return refuseHere("signature-mismatch", { likelyCauses: causes });
	}
	const window = policy.maxAgeSeconds + policy.maxAheadSeconds;
	return accept({
		mark: means.digest.sha256(markOf(parts, policy)),
		expiresAt: addSeconds(signedAt, window),
	});
}

async function isRight(
	question: SignatureQuestion,
	policy: SignaturePolicy,
	means: { readonly digest: Digest; readonly verify: VerifySignature },
): Promise<boolean> {
	if (policy.mode === "presence") return true;
	if (policy.mode === "custom") return means.verify(question);
	const { signature, digest } = { ...question, ...means };
	return digest.equal(
		signature.toLowerCase(),
		sign(question, question, digest),
	);
}

// Hexadecimal is compared without case, so case must not make a new signature of an old one. The
// other modes know nothing of the value, which may be the same for every request.
function markOf(parts: SignatureParts, { mode }: SignaturePolicy): string {
	return mode === "hmac"
		? parts.signature.toLowerCase()
		: `${parts.timestamp}\n${parts.signature}`;
}

function secretOf(policy: SignaturePolicy, tenant: string): string {
	const own = Object.hasOwn(policy.appSecrets, tenant)
		? policy.appSecrets[tenant]
		: undefined;
	return own ?? policy.appSecret;
}

type Stale = MobilityRefusals["signature-stale"];

function staleness(
	timestamp: string,
	signedAt: Instant | undefined,
	policy: SignaturePolicy,
	now: Instant,
): Stale | undefined {
	if (signedAt === undefined) return noTime(timestamp, now);
	if (isFresh(signedAt, policy, now)) return undefined;
	const otherUnits = [signedAt * 1000, signedAt / 1000, signedAt / 1_000_000];
	return {
		serverTime: now,
		timestamp,
		differenceSeconds: Math.round((now - signedAt) / 1000),
		wouldFitInOtherUnit: otherUnits.some((at) => isFresh(at, policy, now)),
	};
}

function noTime(timestamp: string, now: Instant): Stale {
	return {
		serverTime: now,
		timestamp,
		differenceSeconds: null,
		wouldFitInOtherUnit: false,
	};
}

function isFresh(
	signedAt: Instant,
	{ maxAgeSeconds, maxAheadSeconds }: SignaturePolicy,
	now: Instant,
): boolean {
	return (
		now <= addSeconds(signedAt, maxAgeSeconds) &&
		signedAt <= addSeconds(now, maxAheadSeconds)
	);
}
