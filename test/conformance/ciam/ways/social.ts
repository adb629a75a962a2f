import { issueProviderToken } from "../../../../src/core/identity-provider.ts";
import { type CiamApp, secret } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { gatesOf } from "./login.ts";
import { after, keep } from "./relays.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const clientGuid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";
const known = "sim.google.108";
const newcomer = "sim.google.109.new@example.test";
const namesake = `sim.google.109.${ada.email}`;

const changed =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

/** Exchanges what the kit of a provider gave. */
const exchange =
	(
		provider: string,
		query: Readonly<Record<string, string>>,
		settings: Settings = {},
	): CiamWay =>
	(app) => {
		app.change(settings);
		return app.call("GET", `/api/v2/access_token/${provider}`, { query });
	};

const google = (token: string, settings?: Settings) =>
	exchange("google", { google_Access_Token: token }, settings);

/** Exchanges a JWT that the simulated provider of the world made. */
const signed =
	(subject: string): CiamWay =>
	async (app) => {
		const { world } = app;
		const now = world.clock.now();
		const claims = issueProviderToken(
			{ provider: "google", subject },
			{ worldId: world.id, now },
		);
		const token = await world.providerSigner.sign("JWT", claims);
		return exchange("googlejwt", { id_Token: token })(app);
	};

/** Comes back from the provider. */
export const back =
	(token = known, further: object = {}): CiamWay =>
	(app) =>
		app.call("POST", "/simulator/social/logins", {
			body: { provider: "google", token, ...further },
		});

const ping: CiamWay = (app) =>
	app.call("GET", "A/account/ping", { query: { clientGuid } });

const pinged: CiamWay = async (app) => {
	await back(known, { callbackguid: clientGuid })(app);
	return ping(app);
};

const request =
	(token: string): CiamWay =>
	(app) =>
		app.call("GET", "/api/v2/access_token", {
			query: { token, secret },
			apiKey: "",
		});

const requested =
	(before: (app: CiamApp) => unknown = () => undefined): CiamWay =>
	async (app) => {
		const { body } = await back()(app);
		await before(app);
		return request(body.token)(app);
	};

const noLinking = { social: { linking: false } } as const;
const noNewcomers = { social: { registration: false } } as const;

/** What bars a person whom a provider vouches for. */
const barred = (way: (token: string) => CiamWay) => ({
	1000: way("sim-expired.google.108"),
	1026: way("sim.google.109"),
	1033: changed(noLinking, way(namesake)),
	1051: changed(noNewcomers, way(newcomer)),
	991: after(keep("blocked", ada.email), way(known)),
	1130: after(keep("disabled", ada.email), way(known)),
});

/** Ways to what logins by social providers answer. */
export const socialWays: CiamWays = {
	exchangeSocialToken: {
		200: google(known),
		...barred((token) => google(token)),
		908: exchange("x".repeat(51), {}),
		1223: exchange("myspace", {}),
		929: exchange("google", {}),
		930: exchange("twitter", { tw_Access_Token: "sim.twitter.1" }),
		1337: exchange("applert", {}),
		1231: signed(""),
		1232: exchange("googlejwt", { id_Token: "a.b.c" }),
		...gatesOf(google(known)),
	},
	completeSocialLogin: {
		200: back(),
		...barred((token) => back(token)),
		1223: (app) =>
			app.call("POST", "/simulator/social/logins", {
				body: { provider: "myspace", token: "sim.myspace.1" },
			}),
		1136: async (app) => {
			await pinged(app);
			return back(known, { callbackguid: clientGuid })(app);
		},
	},
	pingSocialLogin: {
		200: pinged,
		1160: changed({ login: { withoutCallback: false } }, ping),
		1140: ping,
		1139: async (app) => {
			await app.call("POST", "/simulator/social/logins", {
				body: { provider: "google", callbackguid: clientGuid },
			});
			return ping(app);
		},
		991: async (app) => {
			await back(known, { callbackguid: clientGuid })(app);
			await keep("blocked", ada.email)(app);
			return ping(app);
		},
		1130: async (app) => {
			await back(known, { callbackguid: clientGuid })(app);
			await keep("disabled", ada.email)(app);
			return ping(app);
		},
		...gatesOf(pinged),
	},
	exchangeRequestToken: {
		200: requested(),
		908: (app) =>
			app.call("GET", "/api/v2/access_token", {
				query: { secret },
				apiKey: "",
			}),
		903: request("0"),
		904: requested((app) => app.advance(15 * 60)),
		991: requested(keep("blocked", ada.email)),
		1130: requested(keep("disabled", ada.email)),
		...gatesOf(requested()),
	},
};
