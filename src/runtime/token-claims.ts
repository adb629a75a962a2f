import type { TokenDefect } from "../core/errors.ts";
import type { Claims, TokenExpectation } from "../core/ports/token-signer.ts";
import type { Json } from "../core/values.ts";

/**
 * What is wrong with the claims of a token; undefined: nothing. No leeway is given, because issuer
 * and verifier share one clock. `exp` is required; `nbf` and `iat` must not lie in the future.
 *
 * @see RFC 7519 section 4.1: valid from `nbf` on, and before (not at) `exp`
 */
export function claimsDefect(
	claims: Claims,
	{ issuer, audience, now }: TokenExpectation,
): TokenDefect | undefined {
	const { iss, aud, exp, nbf, iat } = claims;
	if (iss !== issuer) return "issuer";
	if (!isMeantFor(audience, aud)) return "audience";
	if (!isMoment(exp)) return "malformed";
	for (const start of [nbf, iat]) {
		if (start === undefined) continue;
		if (!isMoment(start)) return "malformed";
		if (start * 1000 > now) return "not-yet-valid";
	}
	return exp * 1000 <= now ? "expired" : undefined;
}

function isMeantFor(audience: string, aud: Json | undefined): boolean {
	return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
}

/** Whether a claim is a NumericDate: seconds since 1970. */
function isMoment(claim: Json | undefined): claim is number {
	return typeof claim === "number" && Number.isFinite(claim);
}
