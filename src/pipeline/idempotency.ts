import { accept, type Outcome, refuse } from "../core/errors.ts";
import type { Policy } from "../core/policy.ts";
import { addSeconds, realmOf } from "../core/values.ts";
import { canonicalJson } from "./canonical-json.ts";
import { type Exchange, headerOf } from "./exchange.ts";
import { withAnswerHeaders } from "./finish-answer.ts";
import {
	claimKey,
	finishKey,
	type IdempotencyKey,
	type KeptAnswer,
} from "./idempotency-keys.ts";
import type { Principal } from "./principal.ts";
import type { Progress } from "./progress.ts";
import type { Rendered } from "./render.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { Settled } from "./settle.ts";
import type { Visit } from "./stages.ts";

/**
 * How an API makes a repetition harmless: a request with a key that was seen before gets the first
 * answer again, and nothing happens twice.
 *
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export interface IdempotencyRules<P extends Policy = Policy> {
	/** Header that carries the key, lower case; a request without it is not remembered. */
	readonly header: string;
	/** Whether an operation honours the key. */
	readonly applies: (route: RouteSpec) => boolean;
	/** Most characters of a key. */
	readonly maxKeyLength: number;
	/** How long an answer is kept, on the world's clock. */
	retentionSeconds(policy: P): number;
	/** Whose key it is; equal keys of others, and for other methods and paths, are other keys. */
	readonly scopeOf: (request: {
		readonly exchange: Exchange;
		readonly principal: Principal;
	}) => string;
	/** Whether an answer is kept; after any other the same key may be tried again. */
	readonly stores: (answer: {
		readonly status: number;
		readonly errorCode?: string;
	}) => boolean;
}

/** The key that a request carries, if its operation honours one. */
export function sentKey({
	api: { idempotency },
	progress,
	match,
}: Visit): string | undefined {
	if (!idempotency?.applies(match.route)) return undefined;
	const key = headerOf(progress.exchange.headers, idempotency.header);
	return key === "" ? undefined : key;
}

/**
 * Runs a request unless its key was seen before. The key is marked in a transaction of its own before
 * the run, so that of two at once only one is run.
 *
 * @param sent the key, as the client sent it
 * @returns the answer; refusals `idempotency-key-too-long`, `idempotency-key-reused` (it came with
 *   another payload), `idempotency-in-progress`
 */
export async function runOnce(
	visit: Visit,
	rules: IdempotencyRules,
	sent: string,
	run: () => Promise<Settled>,
): Promise<
	Outcome<
		Rendered,
		| "idempotency-key-too-long"
		| "idempotency-key-reused"
		| "idempotency-in-progress"
	>
> {
	const { api, progress } = visit;
	const { store } = progress.world;
	const limit = rules.maxKeyLength;
	if (sent.length > limit) return refuse("idempotency-key-too-long", { limit });
	const key = keyOf(visit, rules, sent);
	const claim = await claimKey(store, key, progress.now);
	if (!claim.ok) return claim;
	if (claim.value !== undefined) {
		noteReplay(progress, rules, claim.value);
		return accept(withAnswerHeaders(api, progress, claim.value));
	}
	let kept: KeptAnswer | undefined;
	try {
		const { plain, complete } = await run();
		if (rules.stores(plain)) kept = toKeep(plain, progress);
		return accept(complete);
	} finally {
		await finishKey(store, key, kept);
	}
}

function keyOf(
	{ api, progress, match }: Visit,
	rules: IdempotencyRules,
	sent: string,
): IdempotencyKey {
	const { exchange, world, tenant, now, policy, read } = progress;
	const { method } = match.route;
	const id = [rules.scopeOf(progress), method, match.specPath, sent];
	const body = read ? canonicalJson(read.value) : exchange.body;
	const payload = [exchange.query, body && world.digest.sha256(body)];
	return {
		realm: realmOf(api.name, tenant),
		// A scope may hold credentials, which do not belong into the store.
		id: world.digest.sha256(JSON.stringify(id)),
		payload: world.digest.sha256(JSON.stringify(payload)),
		expiresAt: addSeconds(now, rules.retentionSeconds(policy)),
	};
}

/** The parts of an answer that it is given again by; undefined for one that is no text. */
function toKeep(
	{ status, headers, body, mediaType, errorCode }: Rendered,
	{ refusal }: Progress,
): KeptAnswer | undefined {
	if (typeof body === "object") return undefined;
	return {
		status,
		headers,
		...(body !== undefined && { body }),
		...(mediaType !== undefined && { mediaType }),
		...(errorCode !== undefined && { errorCode }),
		...(refusal !== undefined && { refusal: refusal.code }),
	};
}

function noteReplay(
	progress: Progress,
	{ header }: IdempotencyRules,
	{ refusal }: KeptAnswer,
): void {
	progress.hints.push(
		`This is the answer that the first request with this ${header} got; nothing was done again.`,
	);
	if (refusal !== undefined)
		progress.refusal = { ok: false, code: refusal, data: {} };
}
