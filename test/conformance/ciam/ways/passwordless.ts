import { type CiamApp, otherThan, password } from "../../../support/ciam.ts";
import { ada, type CiamWay, type CiamWays } from "../sending.ts";
import { gatesOf } from "./login.ts";

type Settings = Parameters<CiamApp["change"]>[0];

const email = ada.email;
const eve = "eve@example.test";
const finn = "finn@example.test";
const phone = "+43660123456";
const bySms = "A/login/passwordlesslogin/otp";
const byMail = "A/login/passwordlesslogin/email";
const codes = { registration: { verifyBy: "code" } } as const;
const off = { login: { passwordless: false } } as const;
const noPhones = { login: { identifiers: ["email", "username"] } } as const;
const days = 24 * 3600;

/** Asks for a mail or an SMS, where the tenant has changed. */
export const asking =
	(
		path: string,
		query: Readonly<Record<string, string>>,
		settings: Settings = {},
	): CiamWay =>
	(app) => {
		app.change(settings);
		return app.call("GET", path, { query });
	};

/** Asks twice for what can be sent once. */
const twice =
	(way: CiamWay, messages: NonNullable<Settings["messages"]>): CiamWay =>
	async (app) => {
		app.change({ messages });
		await way(app);
		return way(app);
	};

/** Follows the link of a mail. */
const following = (token: string): CiamWay =>
	asking(`${byMail}/verify`, {
		verificationToken: token,
	});

/** Mails a link, does something, and follows the link. */
const linked =
	(before: (app: CiamApp) => unknown): CiamWay =>
	async (app) => {
		await asking(byMail, { email })(app);
		const { code = "" } = await app.lastMessage(email);
		await before(app);
		return following(code)(app);
	};

/** Mails a link to somebody who is kept out by the time it is followed. */
const keptOut =
	(how: "blocked" | "disabled", redeem: Redeem): CiamWay =>
	async (app) => {
		await asking(redeem.path, redeem.query)(app);
		const secret = await app.lastSecret(redeem.recipient);
		const accounts = await app.world.store.list("account");
		const account = accounts.find(({ identifiers }) =>
			identifiers.some(({ value }) => value === redeem.recipient),
		);
		if (account === undefined) throw new Error("Nobody has the address.");
		const kept =
			how === "blocked"
				? { ...account, blockedAt: 0 }
				: { ...account, profile: { ...account.profile, loginDisabled: true } };
		await app.world.store.transact((transaction) =>
			transaction.put("account", kept),
		);
		return redeem.with(secret)(app);
	};

interface Redeem {
	readonly path: string;
	readonly query: Readonly<Record<string, string>>;
	readonly recipient: string;
	readonly with: (secret: string) => CiamWay;
}

const link: Redeem = {
	path: byMail,
	query: { email },
	recipient: email,
	with: following,
};

/** Redeems a mailed code; the mail went out before. */
function mailedCodes(
	redeem: (who: string, Otp: string) => CiamWay,
	who: { readonly ada: string; readonly nobody: string },
	names: { readonly eve?: string; readonly finn?: string },
) {
	const mailed =
		(then: (code: string, app: CiamApp) => Promise<string>): CiamWay =>
		async (app) => {
			app.change(codes);
			await asking(byMail, { email })(app);
			const code = await then(await app.lastSecret(email), app);
			return redeem(who.ada, code)(app);
		};
	const changed =
		(settings: Settings, way: CiamWay): CiamWay =>
		(app) => {
			app.change(settings);
			return way(app);
		};
	const right = mailed(async (code) => code);
	return {
		200: right,
		1059: changed(off, redeem(who.ada, "1")),
		1237: redeem(who.ada, "1"),
		938: changed(codes, redeem(who.nobody, "1")),
		991: changed(codes, redeem(names.eve ?? "", "1")),
		1130: changed(codes, redeem(names.finn ?? "", "1")),
		1185: mailed(async (code) => otherThan(code)),
		1186: mailed(async (code, app) => {
			await redeem(who.ada, code)(app);
			return code;
		}),
		1187: mailed(async (code, app) => {
			app.advance(300);
			return code;
		}),
		...gatesOf(right),
	};
}

const byAddress =
	(Email: string, Otp: string): CiamWay =>
	(app) =>
		app.call("POST", `${byMail}/verifyotp`, { body: { Email, Otp } });

const byName =
	(UserName: string, Otp: string): CiamWay =>
	(app) =>
		app.call("POST", "A/login/passwordlesslogin/username/verifyotp", {
			body: { UserName, Otp },
		});

/** Gives somebody a username, who is kept out. */
const named =
	(address: string, way: CiamWay): CiamWay =>
	async (app) => {
		const { store } = app.world;
		const accounts = await store.list("account");
		for (const account of accounts)
			if (account.identifiers.some(({ value }) => value === address))
				await store.transact((transaction) =>
					transaction.put("account", {
						...account,
						identifiers: [
							...account.identifiers,
							{ type: "username", value: "kept-out" },
						],
					}),
				);
		app.change(codes);
		return way(app);
	};

const texted =
	(
		then: (code: string, app: CiamApp) => Promise<string>,
		further: object = {},
	): CiamWay =>
	async (app) => {
		await asking(bySms, { phone })(app);
		const code = await then(await app.lastSecret(phone), app);
		return redeemSms(code, phone, further)(app);
	};

const redeemSms =
	(Otp: string, Phone = phone, further: object = {}): CiamWay =>
	(app) =>
		app.call("PUT", `${bySms}/verify`, { body: { Phone, Otp, ...further } });

const locked =
	(lockoutType: "Suspend" | "Captcha" | "SecurityQuestion"): CiamWay =>
	async (app) => {
		app.change({ lockoutType });
		for (let tries = 0; tries < 5; tries += 1)
			await app.login({ email, password: `${password}!` });
		return redeemSms("1")(app);
	};

const rightSms = texted(async (code) => code);
const otherwise =
	(settings: Settings, way: CiamWay): CiamWay =>
	(app) => {
		app.change(settings);
		return way(app);
	};

const smsTo = (who: string, settings?: Settings) =>
	asking(bySms, { phone: who }, settings);

const sms: Redeem = {
	path: bySms,
	query: { phone },
	recipient: phone,
	with: (code) => redeemSms(code),
};

/** Ways to what logins by mail and SMS alone answer. */
export const passwordlessWays: CiamWays = {
	sendPasswordlessEmail: {
		200: asking(byMail, { email }),
		1141: asking(byMail, {}),
		1038: asking(byMail, { email: "x" }),
		1059: asking(byMail, { email }, off),
		938: asking(byMail, { email: "nobody@example.test" }),
		991: asking(byMail, { email: eve }),
		1130: asking(byMail, { email: finn }),
		1039: asking(byMail, { username: "dora" }),
		1122: twice(asking(byMail, { email }), { maxMails: 1 }),
	},
	redeemPasswordlessLink: {
		200: linked(() => undefined),
		1059: linked((app) => app.change(off)),
		1063: following("0".repeat(32)),
		1062: linked(async (app) => {
			const { code = "" } = await app.lastMessage(email);
			await following(code)(app);
		}),
		975: linked((app) => app.advance(3 * days)),
		991: keptOut("blocked", link),
		1130: keptOut("disabled", link),
		...gatesOf(linked(() => undefined)),
	},
	redeemPasswordlessEmailOtp: {
		...mailedCodes(
			byAddress,
			{ ada: email, nobody: "nobody@example.test" },
			{ eve, finn },
		),
		1038: otherwise(codes, byAddress("x", "1")),
	},
	redeemPasswordlessUsernameOtp: {
		...mailedCodes(byName, { ada: "ada", nobody: "nobody" }, {}),
		991: named(eve, byName("kept-out", "1")),
		1130: named(finn, byName("kept-out", "1")),
	},
	sendPasswordlessSms: {
		200: smsTo(phone),
		1096: smsTo("x"),
		1059: smsTo(phone, off),
		1074: smsTo(phone, noPhones),
		938: smsTo("+43660000000"),
		991: keptOut("blocked", { ...sms, with: () => smsTo(phone) }),
		1130: keptOut("disabled", { ...sms, with: () => smsTo(phone) }),
		1071: smsTo(phone, { messages: { sms: false } }),
		1072: smsTo(phone, { messages: { unreachable: [phone] } }),
		1123: twice(smsTo(phone, { messages: { maxSms: 1 } }), { maxSms: 1 }),
		1281: asking(bySms, { phone, isVoiceOtp: "true" }),
	},
	redeemPasswordlessSmsOtp: {
		200: rightSms,
		1096: redeemSms("1", "x"),
		1059: otherwise(off, redeemSms("1")),
		1074: otherwise(noPhones, redeemSms("1")),
		938: redeemSms("1", "+43660000000"),
		991: keptOut("blocked", sms),
		1130: keptOut("disabled", sms),
		1198: locked("Suspend"),
		1132: locked("Captcha"),
		1148: locked("SecurityQuestion"),
		1067: texted(async (code) => otherThan(code)),
		1068: texted(async (code, app) => {
			await redeemSms(code)(app);
			return code;
		}),
		1069: texted(async (code, app) => {
			app.advance(300);
			return code;
		}),
		1070: redeemSms("1"),
		...gatesOf(rightSms),
	},
};
