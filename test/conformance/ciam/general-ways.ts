import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import { type CiamAnswer, type CiamApp, key } from "../../support/ciam.ts";
import type { Asked } from "../request.ts";
import { ada, admit, asking, bearing, block, sendAsked } from "./sending.ts";

type Way = (app: CiamApp, route: RouteSpec, good: Asked) => Promise<CiamAnswer>;

const nobodys = "00000000-0000-4000-8000-000000000000";

/** The request without one header or query parameter. */
function without(asked: Asked, name: string): Asked {
	const query = new URLSearchParams(asked.query);
	query.delete(name);
	const headers = Object.entries(asked.headers).filter(([own]) => own !== name);
	return {
		...asked,
		query: String(query),
		headers: Object.fromEntries(headers),
	};
}

const unreadable: Way = async (app, route, good) =>
	sendAsked(app, await admit(app, route, { ...good, body: "{" }));

/** Sends with a token of ada's to which something has happened. */
function afterLogin(happen: (app: CiamApp) => void | Promise<void>): Way {
	return async (app, route, good) => {
		const admitted = await admit(app, route, good);
		const token = await app.tokenOf(ada);
		// Older operations take the token of whom they are about in the query.
		const isAsked = route.parameters.some(
			({ name }) => name === "access_token",
		);
		const asked = isAsked
			? asking(admitted, "access_token", token)
			: bearing(admitted, token);
		await happen(app);
		return sendAsked(app, asked);
	};
}

/** Refusals that come about in the same way wherever they are declared. */
export const generalWays: { readonly [code: string]: Way } = {
	901: async (app, route, good) =>
		sendAsked(app, await admit(app, route, good), nobodys),
	902: async (app, route, good) => {
		const admitted = await admit(app, route, good);
		const headers = { ...admitted.headers, "x-loginradius-apisecret": nobodys };
		return sendAsked(app, { ...admitted, headers });
	},
	905: async (app, route, good) =>
		sendAsked(app, bearing(await admit(app, route, good), nobodys)),
	906: afterLogin((app) => app.advance(900)),
	908: async (app, route, good) =>
		sendAsked(app, await admit(app, route, good), ""),
	922: async (app, route, good) =>
		sendAsked(app, await admit(app, route, good), ""),
	923: async (app, route, good) => {
		const admitted = await admit(app, route, good);
		const bare = without(admitted, "x-loginradius-apisecret");
		return sendAsked(app, without(bare, "secret"));
	},
	965: unreadable,
	1079: unreadable,
	1084: unreadable,
	991: afterLogin(block),
	1048: (app, _, good) => sendAsked(app, good),
	1049: (app, _, good) =>
		sendAsked(app, {
			...good,
			headers: { ...good.headers, "x-loginradius-sott": "x" },
		}),
	1060: async (app, route, good) => {
		const bare = without(await admit(app, route, good), "authorization");
		return sendAsked(app, without(bare, "access_token"));
	},
	1103: (app, _, good) =>
		sendAsked(app, asking(good, "secondFactorAuthenticationToken", nobodys)),
	1104: async (app, route, good) => {
		const admitted = await admit(app, route, good);
		app.advance(300);
		return sendAsked(app, admitted);
	},
	1144: async (app, route, good) => {
		const admitted = await admit(app, route, good);
		app.change({ disabledOperations: [route.operationId] });
		return sendAsked(app, admitted, key);
	},
};
