import type { TokenPolicy } from "./policy.ts";
import type { Random } from "./ports/random.ts";
import type { AccessToken, Session } from "./records.ts";
import { makeUuid } from "./secrets.ts";
import { addSeconds, type Instant } from "./values.ts";

/**
 * Begins an opaque access token of a session.
 *
 * @param seconds its life (default: `policy.accessSeconds`)
 */
export function beginAccessToken(
	{ id, realm }: Pick<Session, "id" | "realm">,
	policy: TokenPolicy,
	now: Instant,
	random: Random,
	seconds: number = policy.accessSeconds,
): AccessToken {
	return {
		id: makeUuid(random),
		realm,
		sessionId: id,
		issuedAt: now,
		expiresAt: addSeconds(now, seconds),
	};
}

/**
 * Why an access token is over, whatever its session; undefined while it is good. It is good while
 * `now` is before `expiresAt`.
 */
export function accessTokenEnd(
	token: Pick<AccessToken, "endedAt" | "expiresAt">,
	now: Instant,
): "revoked" | "expired" | undefined {
	if (token.endedAt !== undefined) return "revoked";
	return now < token.expiresAt ? undefined : "expired";
}

/** The token with its whole life from now; its end never moves back. */
export function extended(
	token: AccessToken,
	policy: TokenPolicy,
	now: Instant,
): AccessToken {
	const expiresAt = addSeconds(now, policy.accessSeconds);
	return expiresAt > token.expiresAt ? { ...token, expiresAt } : token;
}

/** The token, ended; one that has ended keeps its moment. */
export function endedToken(token: AccessToken, now: Instant): AccessToken {
	return token.endedAt === undefined ? { ...token, endedAt: now } : token;
}
