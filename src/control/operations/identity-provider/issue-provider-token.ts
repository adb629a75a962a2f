import {
	issueProviderToken as claimsOf,
	providerTokenType,
} from "../../../core/identity-provider.ts";
import { writeMoment } from "../../moment.ts";
import { operation } from "../../operation.ts";
import { openWorld } from "../../target.ts";

/** Makes a token of the simulated provider. `POST /worlds/{world}/identity-provider/tokens`. */
export const issueProviderToken = operation(
	"issueProviderToken",
	async (request) => {
		const world = await openWorld(request);
		if (!world.ok) return world;
		const { issuer: worldId, clock, providerSigner } = world.value;
		const claims = claimsOf(request.body, { worldId, now: clock.now() });
		return {
			status: 201,
			body: {
				token: await providerSigner.sign(providerTokenType, claims),
				issuer: claims.iss,
				audience: claims.aud,
				expiresAt: writeMoment(claims.exp * 1000),
			},
		};
	},
);
