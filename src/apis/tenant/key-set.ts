import type { PublicJwk } from "../../core/ports/token-signer.ts";
import type { components } from "./spec.generated.ts";

type KeySet = components["schemas"]["JsonWebKeySet"];
type Key = KeySet["keys"][number];

/** The keys of a world's signer on the wire. */
export function toKeySet(signerKeys: {
	readonly keys: readonly PublicJwk[];
}): KeySet {
	return { keys: signerKeys.keys.map(toKey) };
}

function toKey(jwk: PublicJwk): Key {
	const { x = "", y = "", kid = "" } = jwk;
	return { kty: "EC", crv: "P-256", x, y, kid, use: "sig", alg: "ES256" };
}
