import type { RouteSpec } from "../../../src/pipeline/route-spec.ts";
import type { Answer, MobilityApp } from "../../support/mobility.ts";
import { tokenOf } from "../../support/mobility-demo.ts";
import type { Asked } from "../request.ts";
import { ada, blocked, change } from "./acts.ts";
import { sendAsked, signed } from "./sending.ts";

type GeneralWay = (
	app: MobilityApp,
	route: RouteSpec,
	good: Asked,
) => Promise<Answer>;

function bearing(asked: Asked, token: string): Asked {
	const authorization = `Bearer ${token}`;
	return { ...asked, headers: { ...asked.headers, authorization } };
}

/** Signs ada in, has something happen to her, and sends the request as her. */
async function afterwards(
	app: MobilityApp,
	good: Asked,
	happen: () => Promise<void>,
): Promise<Answer> {
	const asked = bearing(good, await tokenOf(app, "ada"));
	await happen();
	return sendAsked(app, asked);
}

async function byClient(app: MobilityApp, good: Asked, subject?: string) {
	const { accessToken } = await app.signInClient();
	const { headers, ...rest } = bearing(good, accessToken);
	const impersonation =
		subject === undefined ? {} : { "gourban-impersonate": subject };
	return sendAsked(app, { ...rest, headers: { ...headers, ...impersonation } });
}

/** Refusals that every operation gives that asks for a bearer, or for a signature. */
export const generalWays: { readonly [errorCode: string]: GeneralWay } = {
	AUTH91: (app, _route, good) => sendAsked(app, good),
	AUTH92: (app, _route, good) => sendAsked(app, bearing(good, "garbage")),
	AUTH93: async (app, _route, good) =>
		sendAsked(app, bearing(good, await tokenOf(app, "bob"))),
	A194: (app, _route, good) => byClient(app, good),
	A195: async (app, _route, good) => {
		const { id } = await app.account(ada);
		return byClient(app, good, id);
	},
	A196: async (app, { extensions }, good) => {
		const [base] = extensions["x-base"] as readonly string[]; // a list in every operation of the spec
		const path = `/v1/other/${base}${good.path}`;
		return sendAsked(app, {
			...bearing(good, await tokenOf(app, "ada")),
			path,
		});
	},
	U107: (app, _route, good) =>
		afterwards(app, good, async () => {
			const { id } = await app.account(ada);
			await app.world.store.transact((transaction) =>
				transaction.delete("account", id),
			);
		}),
	U131: (app, _route, good) =>
		afterwards(app, good, () => change(app, blocked)),
	U192: (app, _route, good) =>
		afterwards(app, good, async () => {
			const deletionRequestedAt = app.world.clock.now();
			const deletionDueAt = deletionRequestedAt + 60_000;
			await change(app, (account) => ({
				...account,
				deletionRequestedAt,
				deletionDueAt,
			}));
			app.advance(60);
		}),
	A190: (app, _route, good) => sendAsked(app, good),
	A191: (app, _route, good) =>
		sendAsked(app, signed(app, good, { secret: "another secret" })),
	A192: (app, _route, good) =>
		sendAsked(app, signed(app, good, { ageSeconds: 121 })),
	A193: async (app, _route, good) => {
		const asked = signed(app, good);
		await sendAsked(app, asked);
		return sendAsked(app, asked);
	},
};
