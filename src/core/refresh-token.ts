import type { TokenPolicy } from "./policy.ts";
import type { Digest } from "./ports/crypto.ts";
import type { Random } from "./ports/random.ts";
import type { RefreshToken } from "./records.ts";
import { makeSecret, makeUuid } from "./secrets.ts";
import {
	addSeconds,
	type Instant,
	type RealmId,
	type SessionId,
} from "./values.ts";

/** A refresh token as it is handed out, and the record that will know it again. */
export interface IssuedRefreshToken {
	readonly record: RefreshToken;
	/** `<id>.<secret>`, or a UUID where tokens are opaque; kept nowhere. */
	readonly text: string;
}

/**
 * Issues a renewal key for a session. Only a digest of its secret half is kept.
 *
 * @param policy.refreshSeconds life in seconds from now
 */
export function issueRefreshToken(
	session: { readonly id: SessionId; readonly realm: RealmId },
	policy: TokenPolicy,
	now: Instant,
	means: { readonly random: Random; readonly digest: Digest },
): IssuedRefreshToken {
	if (policy.form === "opaque")
		return issueReference(session, policy, now, means);
	const id = makeUuid(means.random);
	const secret = makeSecret(means.random);
	const record = {
		id,
		realm: session.realm,
		sessionId: session.id,
		digest: means.digest.sha256(secret),
		issuedAt: now,
		expiresAt: addSeconds(now, policy.refreshSeconds),
	};
	return { record, text: `${id}.${secret}` };
}

// The whole text is the secret: the record is found by its digest.
function issueReference(
	session: { readonly id: SessionId; readonly realm: RealmId },
	policy: TokenPolicy,
	now: Instant,
	means: { readonly random: Random; readonly digest: Digest },
): IssuedRefreshToken {
	const text = makeUuid(means.random);
	const digest = means.digest.sha256(text);
	const record = {
		id: digest,
		realm: session.realm,
		sessionId: session.id,
		digest,
		issuedAt: now,
		expiresAt: addSeconds(now, policy.refreshSeconds),
	};
	return { record, text };
}

/**
 * The id of the record behind a refresh token, and the digest it must have; undefined for a text that
 * never was one.
 */
export function refreshTokenKey(
	text: string,
	policy: TokenPolicy,
	{ sha256 }: Pick<Digest, "sha256">,
): { readonly id: string; readonly digest: string } | undefined {
	if (policy.form === "opaque") {
		const digest = sha256(text.toLowerCase());
		return { id: digest, digest };
	}
	const parsed = parseRefreshToken(text);
	return parsed && { id: parsed.id, digest: sha256(parsed.secret) };
}

/** Takes a refresh token apart; undefined for a text that never was one. */
export function parseRefreshToken(
	text: string,
): { readonly id: string; readonly secret: string } | undefined {
	const [id, secret, ...rest] = text.split(".", 3);
	return id && secret && rest.length === 0 ? { id, secret } : undefined;
}

/** Why a refresh token of a living session is dead. */
export type RefreshDefect = "expired" | "replaced" | "reused" | "revoked";

/**
 * Why a refresh token can no longer renew its session; undefined while it can. It is good while
 * `now` is before `expiresAt`. A replaced one is good too, unless the policy invalidates it and its
 * grace since the first replacement is over; then showing it is `reused` where reuse ends the session,
 * else `replaced`. One that was ended by itself is `revoked`.
 *
 * @see RFC 9700 section 4.14 (refresh token protection)
 */
export function refreshDefect(
	token: RefreshToken,
	policy: TokenPolicy,
	now: Instant,
): RefreshDefect | undefined {
	if (isInvalidated(token, policy, now))
		return policy.reuseEndsSession ? "reused" : "replaced";
	if (token.revokedAt !== undefined) return "revoked";
	return now < token.expiresAt ? undefined : "expired";
}

function isInvalidated(
	{ replacedAt }: RefreshToken,
	{ invalidatePrevious, reuseGraceSeconds = 0 }: TokenPolicy,
	now: Instant,
): boolean {
	return (
		invalidatePrevious &&
		replacedAt !== undefined &&
		now >= addSeconds(replacedAt, reuseGraceSeconds)
	);
}

/** The token after rotation handed out its successor; the first replacement keeps its moment. */
export function replaced(token: RefreshToken, now: Instant): RefreshToken {
	return { ...token, replacedAt: token.replacedAt ?? now };
}
