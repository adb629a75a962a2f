import { ada, type CiamWays } from "../sending.ts";

/** Ways to what the operations of this surface answer. */
export const userWays: CiamWays = {
	getProfile: {
		200: async (app) =>
			app.call("GET", "A/account", { token: await app.tokenOf(ada) }),
	},
};
