import type { PublicJwk } from "../core/ports/token-signer.ts";

/** A public key of a world on the wire: always P-256, for ES256 signatures. @see RFC 7517 */
export interface WireKey {
	kty: "EC";
	crv: "P-256";
	x: string;
	y: string;
	kid: string;
	use: "sig";
	alg: "ES256";
}

/** The keys of a world's signer on the wire. */
export function toKeySet(signerKeys: { readonly keys: readonly PublicJwk[] }): {
	keys: WireKey[];
} {
	return { keys: signerKeys.keys.map(toKey) };
}

function toKey({ x = "", y = "", kid = "" }: PublicJwk): WireKey {
	return { kty: "EC", crv: "P-256", x, y, kid, use: "sig", alg: "ES256" };
}
