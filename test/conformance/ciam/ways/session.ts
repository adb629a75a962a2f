import { ada, type CiamWays } from "../sending.ts";

/** Ways to what the operations of this surface answer. */
export const sessionWays: CiamWays = {
	validateToken: {
		200: async (app) =>
			app.call("GET", "A/access_token/validate", {
				token: await app.tokenOf(ada),
			}),
	},
	invalidateToken: {
		200: async (app) =>
			app.call("GET", "A/access_token/invalidate", {
				token: await app.tokenOf(ada),
			}),
	},
};
