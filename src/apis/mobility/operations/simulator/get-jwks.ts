import { toKeySet } from "../../../../pipeline/key-set.ts";
import { operation } from "../../operation.ts";

/** Returns the public keys of the world: GET /.well-known/jwks.json (RFC 7517; C). */
export const getJwks = operation("getJwks", async ({ world }) => ({
	status: 200,
	body: toKeySet(await world.signer.jwks()),
}));
