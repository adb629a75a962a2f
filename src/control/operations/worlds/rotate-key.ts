import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** How long an earlier key stays good when nothing else is said: an hour, in seconds. */
const usualOverlap = 3600;

/** Signs with a new key from now on. `POST /worlds/{world}/keys/rotate`. */
export const rotateKey = operation("rotateKey", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { signer } = world.value;
	world.value.rotateKey(request.body?.overlapSeconds ?? usualOverlap);
	const { keys } = await signer.jwks();
	return { status: 200, body: { keys: keys.map((key) => ({ ...key })) } };
});
