// Registration and the proof of addresses, through the public door.
import { expect, test } from "vitest";
import { makeSott } from "../../../src/apis/ciam/sott/one-time-token.ts";
import {
	key,
	openCiamApp,
	otherThan,
	password,
	secret,
} from "../../support/ciam.ts";

const guido = {
	Email: [{ Type: "Primary", Value: "Guido@Example.test" }],
	Password: password,
	FirstName: "Guido",
};

test("who registers is mailed a link, and logs in once it was followed", async () => {
	const app = await openCiamApp();
	const free = await app.call("GET", "A/email", {
		query: { email: "guido@example.test" },
	});
	expect(free.body).toEqual({ IsExist: false });

	const verificationUrl = "https://app.example.test/verify";
	const registered = await app.register(guido, { verificationUrl });
	expect(registered).toMatchObject({
		status: 200,
		body: { IsPosted: true, Data: null },
	});
	const mail = await app.lastMessage("guido@example.test");
	expect(mail.code).toMatch(/^[0-9a-f]{32}$/);
	expect(mail.link).toBe(
		`${verificationUrl}?vtype=emailverification&vtoken=${mail.code}`,
	);
	const early = await app.login({ email: "guido@example.test", password });
	expect([early.status, early.code]).toEqual([403, 970]);
	const second = await app.lastSecret("guido@example.test");
	expect(second).not.toBe(mail.code);

	// The later mail has put an end to the earlier one.
	const verify = (verificationToken: string) =>
		app.call("GET", "A/email", { query: { verificationToken } });
	expect((await verify(String(mail.code))).code).toBe(973);
	expect((await verify(second)).body).toMatchObject({ IsPosted: true });
	expect((await verify(second)).code).toBe(974);
	expect((await verify("0".repeat(32))).code).toBe(973);

	const login = await app.login({ email: "GUIDO@example.test", password });
	expect(login.body.Profile).toMatchObject({
		Uid: expect.stringMatching(/^[0-9a-f]{32}$/),
		Email: [{ Type: "Primary", Value: "guido@example.test" }],
		EmailVerified: true,
		UnverifiedEmail: null,
		FirstName: "Guido",
		LastName: null,
		FollowersCount: 0,
		Password: "*",
		NoOfLogins: 1,
		FirstLogin: true,
		LoginLockedType: "None",
	});
	expect(login.body.access_token).toMatch(/^[0-9a-f-]{36}$/);
	expect(login.body.expires_in).toBe("2026-01-01T06:15:00.000Z");
	const taken = await app.call("GET", "A/email", {
		query: { email: "guido@example.test" },
	});
	expect(taken.body).toEqual({ IsExist: true });
});

test("a link expires after three days", async () => {
	const app = await openCiamApp();
	await app.register(guido);
	const verificationToken = await app.lastSecret("guido@example.test");
	app.advance(3 * 24 * 3600);
	const late = await app.call("GET", "A/email", {
		query: { verificationToken },
	});
	expect(late.code).toBe(975);
});

test("a tenant may mail codes, and log in after the proof", async () => {
	const app = await openCiamApp({
		registration: { verifyBy: "code", loginAfterVerification: true },
	});
	await app.register(guido);
	const code = await app.lastSecret("guido@example.test");
	expect(code).toMatch(/^\d{6}$/);
	const put = (Otp: string) =>
		app.call("PUT", "A/email", { body: { Email: "guido@example.test", Otp } });
	expect((await put(otherThan(code))).code).toBe(1188);
	const done = await put(code);
	expect(done.body.Data.Profile.EmailVerified).toBe(true);
	expect((await put(code)).code).toBe(1025);
	const again = await app.call("GET", "A/email", {
		query: { email: "guido@example.test", otp: code },
	});
	expect(again.code).toBe(1186);
});

test("wrong codes count as failed logins", async () => {
	const app = await openCiamApp({ registration: { verifyBy: "code" } });
	await app.register(guido);
	const code = await app.lastSecret("guido@example.test");
	const put = (Otp: string) =>
		app.call("PUT", "A/email", { body: { Email: "guido@example.test", Otp } });
	for (let tries = 0; tries < 5; tries += 1)
		expect((await put(otherThan(code))).code).toBe(1188);
	const locked = await put(code);
	expect(locked.code).toBe(1198);
	expect(locked.body.Data).toEqual({
		LoginLockedTimeout: "2026-01-01T06:15:00.000Z",
	});
});

test("without a proof to wait for, a registration logs in at once", async () => {
	const app = await openCiamApp({
		registration: { emailVerification: "optional" },
	});
	const { body } = await app.register(guido);
	expect(body.Data.Profile.EmailVerified).toBe(false);
	expect(await app.countMessages("guido@example.test")).toBe(1);
	const quiet = await app.register(
		{ ...guido, Email: [{ Type: "Primary", Value: "hal@example.test" }] },
		{ options: "PreventVerificationEmail" },
	);
	expect(quiet.body.Data.access_token).toBeDefined();
	expect(await app.countMessages("hal@example.test")).toBe(0);
});

test("a phone number is proved by SMS", async () => {
	const app = await openCiamApp();
	const { body } = await app.register({
		PhoneId: "+43 660 5550100",
		Password: password,
	});
	expect(body).toEqual({
		IsPosted: true,
		Data: { AccountSid: null, Sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) },
	});
	expect(await app.lastSecret("+436605550100")).toMatch(/^\d{6}$/);
	const login = await app.login({ phone: "+436605550100", password });
	expect(login.code).toBe(1066);
	expect(await app.countMessages("+436605550100")).toBe(2);
	const taken = await app.call("GET", "A/phone", {
		query: { phone: "+436605550100" },
	});
	expect(taken.body).toEqual({ IsExist: true });
	const odd = await app.call("GET", "A/phone", { query: { phone: "12" } });
	expect(odd.code).toBe(1096);
});

test("a username needs no proof", async () => {
	const app = await openCiamApp();
	const { body } = await app.register({ UserName: "Ivo", Password: password });
	expect(body.Data.Profile.UserName).toBe("ivo");
	const taken = await app.call("GET", "A/username", {
		query: { username: "IVO" },
	});
	expect(taken.body).toEqual({ IsExist: true });
});

const defects: readonly [string, object, number, number][] = [
	[
		"an address that is none",
		{ Email: [{ Type: "P", Value: "x" }] },
		400,
		1038,
	],
	["an address without type", { Email: [{ Value: "g@x.test" }] }, 400, 1201],
	[
		"one address twice",
		{
			Email: [
				{ Type: "Primary", Value: "g@x.test" },
				{ Type: "Work", Value: "G@x.test" },
			],
		},
		400,
		1202,
	],
	[
		"two primary addresses",
		{
			Email: [
				{ Type: "Primary", Value: "g@x.test" },
				{ Type: "primary", Value: "h@x.test" },
			],
		},
		400,
		1203,
	],
	["a number that is none", { PhoneId: "12" }, 400, 1096],
	["a username with a blank", { UserName: "a b" }, 403, 1204],
	["no identifier", { Email: undefined }, 403, 1189],
	["no password", { Password: undefined }, 400, 1089],
	["a short password", { Password: "short" }, 403, 1134],
	["a common password", { Password: "Password" }, 403, 1216],
	["a name in the password", { Password: "xguidox-xx" }, 403, 1015],
	["a date that is none", { BirthDate: "02-30-1990" }, 400, 968],
	["a date to come", { BirthDate: "01-02-2026" }, 400, 968],
	["an address of no type", { Addresses: [{ City: "Graz" }] }, 400, 1125],
	["one type twice", { Addresses: [{ Type: "a" }, { Type: "a" }] }, 400, 1107],
	["a number of no type", { PhoneNumbers: [{ PhoneNumber: "1" }] }, 400, 1213],
	[
		"one type of number twice",
		{ PhoneNumbers: [{ PhoneType: "a" }, { PhoneType: "a" }] },
		400,
		1124,
	],
	["an unknown custom field", { CustomFields: { Hat: "9" } }, 403, 993],
	[
		"an unknown question",
		{ SecurityQuestionAnswer: { ["0".repeat(32)]: "x" } },
		403,
		1091,
	],
	[
		"a taken address",
		{ Email: [{ Type: "P", Value: "ada@example.test" }] },
		403,
		936,
	],
	["a taken number", { PhoneId: "+43660123456" }, 403, 1058],
	["a taken username", { UserName: "ADA" }, 403, 1017],
];

test.each(defects)("%s", async (_, change, status, code) => {
	const app = await openCiamApp();
	const answer = await app.register({ ...guido, ...change });
	expect([answer.status, answer.code]).toEqual([status, code]);
	expect(Object.keys(answer.body)).toEqual(
		expect.arrayContaining([
			"Description",
			"ErrorCode",
			"Message",
			"IsProviderError",
			"ProviderErrorResponse",
		]),
	);
});

test("names of a body have no case, and a null is as if left out", async () => {
	const app = await openCiamApp({
		registration: { emailVerification: "disabled" },
	});
	const { body } = await app.register({
		EMAIL: [{ type: "Primary", value: "guido@example.test" }],
		password,
		firstname: "Guido",
		LastName: null,
		customfields: { Shoe: "44" },
	});
	expect(body.Data.Profile).toMatchObject({
		FirstName: "Guido",
		LastName: null,
		CustomFields: { Shoe: "44" },
	});
});

test("what a tenant demands of a newcomer", async () => {
	const codeOf = async (
		settings: Parameters<typeof openCiamApp>[0],
		body: object = {},
		policy: Parameters<typeof openCiamApp>[1] = {},
	) => {
		const app = await openCiamApp(settings, policy);
		return (await app.register({ ...guido, ...body })).code;
	};
	expect(await codeOf({ registration: { enabled: false } })).toBe(1190);
	expect(
		await codeOf({ registration: { blockedEmails: ["guido@example.test"] } }),
	).toBe(1056);
	expect(
		await codeOf({ registration: { blockedDomains: ["Example.test"] } }),
	).toBe(1247);
	const adult = { age: { minimumYears: 18 } };
	const child = { BirthDate: "01-02-2008" };
	expect(await codeOf({}, child, adult)).toBe(1163);
	expect(await codeOf({}, { BirthDate: "01-01-2008" }, adult)).toBeUndefined();
	const needsName = { registration: { requiredFields: ["LastName", "Email"] } };
	expect(await codeOf(needsName)).toBe(1134);
	expect(await codeOf(needsName, { LastName: "Grissom" })).toBeUndefined();
	const policy = {
		privacyPolicy: { mode: "Strict", versions: [{ version: "1" }] },
	} as const;
	expect(await codeOf(policy)).toBe(1196);
	expect(await codeOf(policy, { AcceptPrivacyPolicy: true })).toBeUndefined();
	const consent = {
		consent: {
			forms: [
				{ event: "Registration", options: [{ id: "news", mandatory: true }] },
			],
		},
	};
	expect(await codeOf(consent)).toBe(1226);
	const Consents = {
		Events: [{ Event: "Registration", IsCustom: false }],
		Data: [{ ConsentOptionId: "news", IsAccepted: true }],
	};
	expect(await codeOf(consent, { Consents })).toBeUndefined();
	const pin = { pin: { enabled: true, required: true } };
	expect(await codeOf(pin)).toBe(1234);
	expect(await codeOf(pin, { PINInfo: { PIN: "12" } })).toBe(1134);
	expect(await codeOf(pin, { PINInfo: { PIN: "4711" } })).toBeUndefined();
	expect(await codeOf(pin, { PINInfo: { Skipped: true } })).toBeUndefined();
});

test("a client registers with the leave of a backend, or with a captcha", async () => {
	const app = await openCiamApp();
	const send = (headers: Record<string, string>) =>
		app.call("POST", "A/register", { body: guido, headers });
	expect((await send({})).code).toBe(1048);
	expect((await send({ "X-LoginRadius-Sott": "x" })).code).toBe(1049);
	const now = app.world.clock.now();
	const times = { startsAt: now - 1_300_000, endsAt: now - 700_000 };
	const old = await makeSott(key, secret, times);
	const late = await send({ "X-LoginRadius-Sott": old });
	expect(late.code).toBe(1049);
	expect(late.hint).toContain("has expired");
	const sott = await app.sott();
	const query = await app.call("POST", "A/register", {
		body: guido,
		query: { sott },
	});
	expect(query.status).toBe(200);

	const hal = { ...guido, Email: [{ Type: "P", Value: "hal@example.test" }] };
	const captcha = (further: object, asked: Record<string, string> = {}) =>
		app.call("POST", "A/register/captcha", {
			body: { ...hal, ...further },
			query: asked,
		});
	expect((await captcha({})).code).toBe(982);
	const wrong = { "g-recaptcha-response": "sim-captcha-wrong" };
	expect((await captcha(wrong)).code).toBe(982);
	const right = { "h-captcha-response": "sim-captcha" };
	expect((await captcha({}, right)).status).toBe(200);
});

test("a verification mail can be asked for again", async () => {
	const app = await openCiamApp({ messages: { maxMails: 1 } });
	const resend = (email: string) =>
		app.call("PUT", "A/register", { body: { email } });
	expect((await resend("bob@example.test")).body).toEqual({ IsPosted: true });
	expect((await resend("bob@example.test")).code).toBe(1122);
	app.advance(24 * 3600);
	expect((await resend("bob@example.test")).status).toBe(200);
	expect((await resend("ada@example.test")).code).toBe(1025);
	expect((await resend("nobody@example.test")).code).toBe(938);
	expect((await resend("nobody")).code).toBe(1038);
	app.change({ registration: { verificationMails: false } });
	expect((await resend("bob@example.test")).code).toBe(1034);
});

test("someone who is logged in can ask for a verification mail too", async () => {
	const app = await openCiamApp({
		registration: { emailVerification: "optional" },
	});
	const ask = (token: string) =>
		app.call("GET", "A/email/sendverificationemail", {
			token,
			query: { clientguid: "8f14e45f-ceea-467f-a0e6-1b2c3d4e5f60" },
		});
	const bob = await app.tokenOf({ email: "bob@example.test", password });
	expect((await ask(bob)).body).toEqual({
		IsPosted: true,
		UUID: expect.any(String),
	});
	const ada = await app.tokenOf({ email: "ada@example.test", password });
	expect((await ask(ada)).code).toBe(1025);
	const dora = await app.tokenOf({ username: "dora", password });
	expect((await ask(dora)).code).toBe(1039);
});

test("truth values of the query may be written as Python writes them", async () => {
	const app = await openCiamApp();
	expect((await app.register(guido, { isVoiceOtp: "False" })).status).toBe(200);
	const other = await app.register(guido, { isVoiceOtp: "no" });
	expect(other.code).toBe(908);
});
