import type { CiamApp } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { keep } from "./relays.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const PIN = "4711";
const nowhere = "00000000-0000-4000-8000-000000000000";
const wanted = { pin: { enabled: true, login: true, required: true } } as const;

/** Logs in, sets a PIN on the way, and has a session in which it logs in. */
export async function openPinSession(app: CiamApp): Promise<string> {
	app.change(wanted);
	const stopped = await app.login(ada);
	const set = await app.call("POST", "A/pin/set/pinauthtoken", {
		query: { pinAuthToken: stopped.body.Data.PINAuthToken },
		body: { PIN },
	});
	return set.body.session_token;
}

/** Logs in by PIN. */
export const byPin = (
	app: CiamApp,
	session_token: string,
	body: object = { PIN },
) => app.call("POST", "A/login/pin", { query: { session_token }, body });

const within =
	(
		before: (app: CiamApp) => unknown = () => undefined,
		body: object = { PIN },
	): CiamWay =>
	async (app) => {
		const token = await openPinSession(app);
		await before(app);
		return byPin(app, token, body);
	};

const changing = (settings: Settings) =>
	within((app) => app.change({ ...wanted, ...settings }));

const locked =
	(lockoutType: "Suspend" | "Captcha" | "SecurityQuestion"): CiamWay =>
	async (app) => {
		const token = await openPinSession(app);
		app.change({ ...wanted, lockoutType });
		for (let tries = 0; tries < 5; tries += 1)
			await byPin(app, token, { PIN: "0000" });
		return byPin(app, token);
	};

async function forgetPins({ world: { store } }: CiamApp): Promise<void> {
	for (const { pin, ...account } of await store.list("account"))
		if (pin !== undefined)
			await store.transact((transaction) =>
				transaction.put("account", account),
			);
}

/** Ways to what a login by PIN answers. */
export const pinWays: CiamWays = {
	loginWithPin: {
		200: within(),
		1233: (app) => byPin(app, nowhere),
		1244: (app) => {
			app.change({ pin: { enabled: true } });
			return byPin(app, nowhere);
		},
		1245: (app) => {
			app.change(wanted);
			return byPin(app, nowhere);
		},
		1246: within((app) => app.advance(7 * 24 * 3600)),
		991: within(keep("blocked", ada.email)),
		1130: within(keep("disabled", ada.email)),
		1198: locked("Suspend"),
		1132: locked("Captcha"),
		1148: locked("SecurityQuestion"),
		1234: within(undefined, {}),
		1235: within(forgetPins),
		1236: within(undefined, { PIN: "0000" }),
		1338: changing({ sessions: { limit: 0 } }),
		1194: changing({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: changing({
			consent: { forms: [{ event: "Login", options: [{ id: "a" }] }] },
		}),
	},
};
