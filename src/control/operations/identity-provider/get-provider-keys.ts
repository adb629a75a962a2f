import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Reads the provider's keys. `GET /worlds/{world}/identity-provider/jwks.json`. */
export const getProviderKeys = operation("getProviderKeys", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { keys } = await world.value.providerSigner.jwks();
	return { status: 200, body: { keys: keys.map((key) => ({ ...key })) } };
});
