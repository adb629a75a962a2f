import { type CiamApp, secret } from "../../../support/ciam.ts";
import { ada, block, type CiamWay, type CiamWays } from "../sending.ts";

type Query = Readonly<Record<string, string>>;

const tooLong = "x".repeat(101);

const current =
	(path: string): CiamWay =>
	async (app) =>
		app.call("GET", `A/${path}`, { token: await app.tokenOf(ada) });

const older = (app: CiamApp, path: string, query: Query) =>
	app.call("GET", `/api/v2/access_token/${path}`, {
		query: { ...query, secret },
	});

/** Ways of an older path that names an access token in its query. */
function named(path: string, parameter = "access_token"): CiamWays[string] {
	const send = (app: CiamApp, token: string) =>
		older(app, path, { [parameter]: token });
	return {
		200: async (app) => send(app, await app.tokenOf(ada)),
		908: (app) => send(app, tooLong),
		905: (app) => send(app, "x"),
		906: async (app) => {
			const token = await app.tokenOf(ada);
			app.advance(900);
			return send(app, token);
		},
		991: async (app) => {
			const token = await app.tokenOf(ada);
			await block(app);
			return send(app, token);
		},
	};
}

const missing =
	(path: string): CiamWay =>
	(app) =>
		older(app, path, {});

/** Ways to what the operations of this surface answer. */
export const sessionWays: CiamWays = {
	validateToken: { 200: current("access_token/validate") },
	invalidateToken: { 200: current("access_token/invalidate") },
	getTokenInfo: { 200: current("access_token") },
	slideToken: { 200: current("access_token/sliding_token") },
	refreshByAccessToken: { ...named("refresh"), 1060: missing("refresh") },
	validateTokenByBackend: { ...named("validate"), 1060: missing("validate") },
	invalidateTokenByBackend: {
		...named("invalidate"),
		1060: missing("invalidate"),
	},
	listActiveSessions: {
		...named("activesession", "token"),
		908: missing("activesession"),
		937: (app) => older(app, "activesession", { profileId: "x" }),
		984: (app) => older(app, "activesession", { accountId: "x" }),
	},
};
