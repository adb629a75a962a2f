import type { Claims, TokenSigner } from "../core/ports/token-signer.ts";

/** The claims that are moments (RFC 7519 section 4.1). */
const moments = ["iat", "nbf", "exp"] as const;

/**
 * A signer whose clock differs from that of whoever judges its tokens: all moments in them are later,
 * or earlier, by the skew.
 *
 * @param skewSeconds how far its clock is ahead now, in whole seconds; below 0: behind
 */
export function withSkew(
	signer: TokenSigner,
	skewSeconds: () => number,
): TokenSigner {
	return {
		sign: (type, claims) => signer.sign(type, skewed(claims, skewSeconds())),
		signBadly: (type, claims, defect) =>
			signer.signBadly(type, skewed(claims, skewSeconds()), defect),
		verify: (token, expected) => signer.verify(token, expected),
		jwks: () => signer.jwks(),
	};
}

function skewed(claims: Claims, skew: number): Claims {
	if (skew === 0) return claims;
	const later: Record<string, number> = {};
	for (const name of moments) {
		const at = claims[name];
		if (typeof at === "number") later[name] = at + skew;
	}
	return { ...claims, ...later };
}
