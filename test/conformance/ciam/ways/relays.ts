import { type CiamApp, otherThan } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { gatesOf } from "./login.ts";
import { asking } from "./passwordless.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const clientGuid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";
const { email } = ada;
const phone = "+43660123456";
const other = "+43660000000";
const captcha = { "g-recaptcha-response": "sim-captcha" };
const days = 24 * 3600;
const noSmart = { login: { smart: false } } as const;
const noOneTouch = { login: { oneTouch: false } } as const;

const changed =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

const twice =
	(way: CiamWay, then: CiamWay = way): CiamWay =>
	async (app) => {
		await way(app);
		return then(app);
	};

const smart = (
	query: Readonly<Record<string, string>> = { email },
	settings?: Settings,
	guid = clientGuid,
) => asking("A/login/smartlogin", { clientGuid: guid, ...query }, settings);

const ping = asking("A/login/smartlogin/ping", { clientGuid });

const oneTouch =
	(Email = email, clientguid = clientGuid): CiamWay =>
	(app) =>
		app.call("POST", "A/onetouchlogin/email", {
			body: { Email, clientguid, Name: "Ada", ...captcha },
		});

const byPhone =
	(Phone = phone, query: Readonly<Record<string, string>> = {}): CiamWay =>
	(app) =>
		app.call("POST", "A/onetouchlogin/phone", {
			query,
			body: { Phone, Name: "Ada", ...captcha },
		});

const redeem =
	(otp: string, number = phone): CiamWay =>
	(app) =>
		app.call("PUT", "A/onetouchlogin/phone/verify", {
			query: { otp },
			body: { phone: number },
		});

const texted =
	(then: (code: string, app: CiamApp) => Promise<string>): CiamWay =>
	async (app) => {
		await byPhone()(app);
		return redeem(await then(await app.lastSecret(phone), app))(app);
	};

const clicking =
	(path: string, before: (app: CiamApp) => unknown = () => undefined) =>
	(begin: CiamWay): CiamWay =>
	async (app) => {
		await begin(app);
		const { code = "" } = await app.lastMessage(email);
		await before(app);
		return asking(path, { verificationToken: code })(app);
	};

const unknownLink = { verificationToken: "0".repeat(32) };
const touched = "A/email/onetouchlogin";
const smartly = "A/email/smartlogin";
const clicked = (begin: CiamWay) => clicking(smartly)(begin);
const collected = (begin: CiamWay): CiamWay => twice(clicked(begin), ping);

/** Blocks somebody, or forbids their logins. */
export const keep =
	(how: "blocked" | "disabled", value: string) => async (app: CiamApp) => {
		const { store } = app.world;
		for (const account of await store.list("account"))
			if (account.identifiers.some((held) => held.value === value))
				await store.transact((transaction) =>
					transaction.put("account", {
						...account,
						...(how === "blocked"
							? { blockedAt: 0 }
							: { profile: { ...account.profile, loginDisabled: true } }),
					}),
				);
	};

/** Does something with the world before a way is gone. */
export const after =
	(act: (app: CiamApp) => unknown, way: CiamWay): CiamWay =>
	async (app) => {
		await act(app);
		return way(app);
	};

/** Ways to what logins confirmed elsewhere answer, and one-touch logins. */
export const relayWays: CiamWays = {
	startSmartLogin: {
		200: smart(),
		1141: smart({}),
		1038: smart({ email: "x" }),
		1096: smart({ phone: "x" }),
		1135: smart({ email }, noSmart),
		1136: twice(smart()),
		938: smart({ email: "nobody@example.test" }),
		991: smart({ email: "eve@example.test" }),
		1130: smart({ email: "finn@example.test" }),
		1039: smart({ username: "dora" }),
		1122: twice(
			smart({ email }, { messages: { maxMails: 1 } }),
			smart({ email }, { messages: { maxMails: 1 } }, "another"),
		),
		1071: smart({ phone }, { messages: { sms: false } }),
		1072: smart({ phone }, { messages: { unreachable: [phone] } }),
		1123: twice(
			smart({ phone }, { messages: { maxSms: 1 } }),
			smart({ phone }, { messages: { maxSms: 1 } }, "another"),
		),
	},
	confirmSmartLoginLink: {
		200: clicked(smart()),
		1135: asking(smartly, unknownLink, noSmart),
		1063: asking(smartly, unknownLink),
		1137: clicking(smartly, ping)(clicked(smart())),
		1138: clicking(smartly)(clicked(smart())),
		1145: clicking(smartly)(clicked(oneTouch())),
		975: clicking(smartly, (app) => app.advance(3 * days))(smart()),
	},
	pingSmartLogin: {
		200: collected(smart()),
		1135: changed(noSmart, ping),
		1146: twice(oneTouch(), changed(noOneTouch, ping)),
		1140: ping,
		1139: twice(smart(), ping),
		991: twice(clicked(smart()), after(keep("blocked", email), ping)),
		1130: twice(clicked(smart()), after(keep("disabled", email), ping)),
		...gatesOf(collected(smart())),
	},
	startOneTouchByEmail: {
		200: oneTouch(),
		1038: oneTouch("x"),
		1146: changed(noOneTouch, oneTouch()),
		1218: (app) =>
			app.call("POST", "A/onetouchlogin/email", {
				body: { Email: email, clientguid: clientGuid },
			}),
		1136: twice(oneTouch()),
		991: oneTouch("eve@example.test"),
		1130: oneTouch("finn@example.test"),
		1190: changed(
			{ registration: { enabled: false } },
			oneTouch("new@example.test"),
		),
		1056: changed(
			{ registration: { blockedEmails: ["new@example.test"] } },
			oneTouch("new@example.test"),
		),
		1247: changed(
			{ registration: { blockedDomains: ["blocked.test"] } },
			oneTouch("new@blocked.test"),
		),
		1122: changed(
			{ messages: { maxMails: 1 } },
			twice(oneTouch(), oneTouch(email, "another")),
		),
	},
	confirmOneTouchLink: {
		200: clicking(touched)(oneTouch()),
		1146: asking(touched, unknownLink, noOneTouch),
		1063: asking(touched, unknownLink),
		1145: clicking(touched)(clicking(touched)(oneTouch())),
		975: clicking(touched, (app) => app.advance(3 * days))(oneTouch()),
	},
	startOneTouchByPhone: {
		200: byPhone(),
		1096: byPhone("x"),
		1146: changed(noOneTouch, byPhone()),
		1218: (app) =>
			app.call("POST", "A/onetouchlogin/phone", { body: { Phone: phone } }),
		991: after(keep("blocked", phone), byPhone()),
		1130: after(keep("disabled", phone), byPhone()),
		1190: changed({ registration: { enabled: false } }, byPhone(other)),
		1071: changed({ messages: { sms: false } }, byPhone()),
		1072: changed({ messages: { unreachable: [other] } }, byPhone(other)),
		1123: changed({ messages: { maxSms: 1 } }, twice(byPhone())),
		1281: byPhone(phone, { isVoiceOtp: "true" }),
	},
	redeemOneTouchOtp: {
		200: texted(async (code) => code),
		1096: redeem("1", "x"),
		1146: changed(noOneTouch, redeem("1")),
		991: after(keep("blocked", phone), redeem("1")),
		1130: after(keep("disabled", phone), redeem("1")),
		1067: texted(async (code) => otherThan(code)),
		1068: texted(async (code, app) => {
			await redeem(code)(app);
			return code;
		}),
		1069: texted(async (code, app) => {
			app.advance(300);
			return code;
		}),
		1070: redeem("1"),
		...gatesOf(texted(async (code) => code)),
	},
};
