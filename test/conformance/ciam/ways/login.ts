import { type CiamApp, password } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";

type Settings = Parameters<CiamApp["change"]>[0];

/** Logs in with a body, where the tenant has changed. */
const loggingAt =
	(path: string) =>
	(body: object, settings: Settings = {}): CiamWay =>
	(app) => {
		app.change(settings);
		return app.call("POST", path, { body });
	};

/** Locks ada by wrong passwords, and then shows the right one. */
const lockedAt =
	(path: string) =>
	(lockoutType: "Suspend" | "Captcha" | "SecurityQuestion"): CiamWay =>
	async (app) => {
		app.change({ lockoutType });
		for (let tries = 0; tries < 5; tries += 1)
			await app.login({ ...ada, password: "wrong" });
		return app.call("POST", path, { body: ada });
	};

/** Logs in from one place, and then from another. */
function unusual(
	risk: NonNullable<Settings["risk"]>,
	headers: Readonly<Record<string, string>> = { "x-origin-ip": "203.0.113.7" },
): CiamWay {
	return async (app) => {
		app.change({ risk });
		await app.login(ada);
		return app.login(ada, { headers });
	};
}

/** What may stop any login at the end. */
export function gatesOf(logIn: CiamWay): { readonly [code: string]: CiamWay } {
	const where =
		(settings: Settings): CiamWay =>
		(app) => {
			app.change(settings);
			return logIn(app);
		};
	return {
		1338: where({ sessions: { limit: 0 } }),
		1194: where({
			privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
		}),
		1226: where({
			consent: { forms: [{ event: "Login", options: [{ id: "a" }] }] },
		}),
		1243: where({ pin: { enabled: true, required: true } }),
	};
}

const bob = { email: "bob@example.test", password };

/** What a login by password answers before second factors count. */
export function passwordWays(path: string): CiamWays[string] {
	const logging = loggingAt(path);
	const locked = lockedAt(path);
	return {
		200: logging(ada),
		1038: logging({ email: "x", password }),
		1096: logging({ phone: "x", password }),
		966: logging({ ...ada, password: "wrong" }),
		1286: logging(ada, { login: { password: false } }),
		1183: logging(ada, { login: { identifiers: ["username"] } }),
		1077: logging(ada, { login: { identifiers: ["phone", "username"] } }),
		1074: logging(
			{ phone: "+43660123456", password },
			{ login: { identifiers: ["email", "username"] } },
		),
		1238: logging(
			{ username: "ada", password },
			{ login: { identifiers: ["email"] } },
		),
		938: logging({ email: "nobody@example.test", password }),
		991: logging({ email: "eve@example.test", password }),
		1130: logging({ email: "finn@example.test", password }),
		1198: locked("Suspend"),
		1132: locked("Captcha"),
		1148: locked("SecurityQuestion"),
		970: logging(bob),
		1066: async (app) => {
			await app.register({ PhoneId: "+436605550100", Password: password });
			return app.call("POST", path, {
				body: { phone: "+436605550100", password },
			});
		},
		1122: logging(bob, { messages: { maxMails: 0 } }),
		...gatesOf(logging(ada)),
	};
}

/** Ways to what the operations of this surface answer. */
export const loginWays: CiamWays = {
	login: {
		...passwordWays("A/login"),
		1164: unusual({ watched: ["ip"], action: "block" }),
		1165: unusual({ watched: ["ip"], action: "question" }),
		1166: unusual({ watched: ["ip"], action: "mail" }),
		1167: unusual({ watched: ["ip"], action: "sms" }),
		1287: unusual(
			{ watched: ["device"], action: "refuse" },
			{ "x-platform": "ios" },
		),
		1168: unusual(
			{ watched: ["browser"], action: "refuse" },
			{ "x-origin-user-agent": "Firefox/140" },
		),
		1169: unusual({ watched: ["city"], action: "refuse" }),
		1170: unusual({ watched: ["country"], action: "refuse" }),
		1171: unusual({ watched: ["ip"], action: "refuse" }),
		1176: loggingAt("A/login")({ email: "cleo@example.test", password }),
	},
};
