// Forgotten and changed passwords, and the locks that guard them, through the public door.
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	otherThan,
	password,
} from "../../support/ciam.ts";

const email = "ada@example.test";
const phone = "+43660123456";
const renewed = "Quite-Another-7";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const byCode = { registration: { verifyBy: "code" } } as const;

const forgot = (app: CiamApp, body: unknown) =>
	app.call("POST", "A/password", { body });
const reset = (app: CiamApp, body: unknown) =>
	app.call("PUT", "A/password/reset", { body });
const resetByPhone = (app: CiamApp, otp: string, further = {}) =>
	app.call("PUT", "A/password/otp", {
		body: { Phone: phone, otp, password: renewed, ...further },
	});
const resetByAnswer = (app: CiamApp, SecurityAnswer: unknown, further = {}) =>
	app.call("PUT", "A/password/securityanswer", {
		body: { Email: email, SecurityAnswer, password: renewed, ...further },
	});

async function lockAda(app: CiamApp): Promise<void> {
	for (let n = 0; n < 5; n += 1)
		expect((await app.login({ email, password: "wrong" })).code).toBe(966);
}

describe("a forgotten password", () => {
	it("is set by the link of the mail, once", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		const sent = await app.call("POST", "A/password", {
			query: { resetPasswordUrl: "https://app.example.test/reset" },
			body: { email },
		});
		expect(sent.body).toEqual({ IsPosted: true });
		const { code: ResetToken, link } = await app.lastMessage(email);
		expect(link).toBe(
			`https://app.example.test/reset?vtype=reset&vtoken=${ResetToken}`,
		);
		for (const [Password, code] of [
			["x", 1134],
			["123456789", 1216],
			["xx-ada-xx-1", 1015],
		] as const)
			expect((await reset(app, { ResetToken, Password })).code).toBe(code);
		const done = await reset(app, { ResetToken, Password: renewed });
		expect(done).toMatchObject({ status: 200, body: { IsPosted: true } });
		expect((await reset(app, { ResetToken, Password: renewed })).code).toBe(
			974,
		);
		expect((await app.login({ email, password })).code).toBe(966);
		expect((await app.login({ email, password: renewed })).status).toBe(200);
		const old = await app.call("GET", "A/account", { token });
		expect(old.code).toBe(905);
	});

	it.each([
		{ seconds: 72 * 3600 - 1, code: undefined },
		{ seconds: 72 * 3600, code: 975 },
		{ seconds: 72 * 3600 + 1, code: 975 },
	])("by a link $seconds s old says $code", async ({ seconds, code }) => {
		const app = await openCiamApp();
		await forgot(app, { email });
		const ResetToken = await app.lastSecret(email);
		app.advance(seconds);
		const answer = await reset(app, { ResetToken, Password: renewed });
		expect(answer.code).toBe(code);
	});

	it("signs in where the tenant wants it", async () => {
		const app = await openCiamApp({ login: { afterPasswordReset: true } });
		await forgot(app, { email });
		const ResetToken = await app.lastSecret(email);
		const { body } = await reset(app, { ResetToken, Password: renewed });
		const token = body.Data.access_token;
		const self = await app.call("GET", "A/account", { token });
		expect(self.status).toBe(200);
	});

	it.each([
		[{ email: "ada" }, 400, 1038],
		[{}, 400, 908],
		["{", 400, 965],
		[{ email: "nobody@example.test" }, 403, 938],
		[{ username: "dora" }, 403, 1039],
		[{ email: "eve@example.test" }, 403, 991],
	])("of %j says %i %i", async (body, status, code) => {
		const app = await openCiamApp();
		const answer = await forgot(app, body);
		expect([answer.status, answer.code]).toEqual([status, code]);
	});

	it("is told of nobody where answers must not tell", async () => {
		const app = await openCiamApp({}, { enumerationSafe: true });
		for (const unknown of ["nobody@example.test", "eve@example.test"])
			expect((await forgot(app, { email: unknown })).body).toEqual({
				IsPosted: true,
			});
	});

	it("is mailed as often as the tenant allows in a window", async () => {
		const app = await openCiamApp({
			messages: { maxMails: 2, windowSeconds: 60 },
		});
		await forgot(app, { email });
		await forgot(app, { email });
		expect((await forgot(app, { email })).code).toBe(1122);
		app.advance(59);
		expect((await forgot(app, { email })).code).toBe(1122);
		app.advance(1);
		expect((await forgot(app, { email })).status).toBe(200);
	});

	it("is set by the code of the mail", async () => {
		const app = await openCiamApp(byCode);
		await forgot(app, { username: "ada" });
		const Otp = await app.lastSecret(email);
		const by = (code: string) =>
			reset(app, { UserName: "ada", Otp: code, Password: renewed });
		expect((await by(otherThan(Otp))).code).toBe(1185);
		expect((await by(Otp)).status).toBe(200);
		expect((await by(Otp)).code).toBe(974);
		await forgot(app, { email });
		const late = await app.lastSecret(email);
		app.advance(300);
		const answer = await reset(app, {
			Email: email,
			Otp: late,
			Password: renewed,
		});
		expect(answer.code).toBe(975);
	});

	it.each([
		[{ ResetToken: "0".repeat(32), Password: renewed }, 403, 1063],
		[{ Password: renewed }, 400, 908],
		[{ Email: email, Password: renewed }, 400, 908],
		[{ Email: "ada", Otp: "1", Password: renewed }, 400, 1038],
		[{ Email: "nobody@example.test", Otp: "1", Password: "x" }, 403, 938],
		["{", 400, 1079],
	])("reset by %j says %i %i", async (body, status, code) => {
		const answer = await reset(await openCiamApp(), body);
		expect([answer.status, answer.code]).toEqual([status, code]);
	});
});

describe("a password forgotten by who has a phone", () => {
	const ask = (app: CiamApp, number = phone, query = {}) =>
		app.call("POST", "A/password/otp", { body: { phone: number }, query });

	it("is set by the code of the SMS, once", async () => {
		const app = await openCiamApp();
		const sent = await ask(app);
		expect(sent.body.Data.Sid).toMatch(/^SM[0-9a-f]{32}$/);
		const otp = await app.lastSecret(phone);
		expect((await resetByPhone(app, otherThan(otp))).code).toBe(1067);
		expect((await resetByPhone(app, otp)).body).toEqual({ IsPosted: true });
		expect((await resetByPhone(app, otp)).code).toBe(1068);
		expect((await app.login({ phone, password: renewed })).status).toBe(200);
	});

	it("has a code that expires, and that is open only when it was sent", async () => {
		const app = await openCiamApp();
		expect((await resetByPhone(app, "123456")).code).toBe(1070);
		await ask(app);
		const otp = await app.lastSecret(phone);
		app.advance(300);
		expect((await resetByPhone(app, otp)).code).toBe(1069);
	});

	it.each([
		[{}, "660", {}, 400, 1096],
		[{}, "+43660999999", {}, 403, 938],
		[{ login: { identifiers: ["email"] } }, phone, {}, 403, 1074],
		[{ messages: { sms: false } }, phone, {}, 403, 1071],
		[{ messages: { unreachable: [phone] } }, phone, {}, 403, 1072],
		[{ messages: { maxSms: 0 } }, phone, {}, 403, 1123],
		[{}, phone, { isVoiceOtp: "true" }, 403, 1281],
	] as const)("in a tenant %j by %s %j says %i %i", async (...row) => {
		const [settings, number, query, status, code] = row;
		const answer = await ask(await openCiamApp(settings), number, query);
		expect([answer.status, answer.code]).toEqual([status, code]);
	});

	it("signs in with a profile where the tenant wants it", async () => {
		const app = await openCiamApp({ login: { afterPasswordReset: true } });
		await ask(app);
		const { body } = await resetByPhone(app, await app.lastSecret(phone));
		expect(body.Data.Profile.FirstName).toBe("Ada");
	});
});

describe("a password reset by answers", () => {
	it("is set by all the person gave", async () => {
		const app = await openCiamApp();
		const done = await resetByAnswer(app, { [pet]: " rEX " });
		expect(done.body).toEqual({ IsPosted: true });
		expect((await app.login({ email, password: renewed })).status).toBe(200);
	});

	it.each([
		[{ [pet]: "Max" }, {}, 1093],
		[{}, {}, 1093],
		[{ [town]: "Graz" }, {}, 1094],
		[{ ["f".repeat(32)]: "x" }, {}, 1091],
		[{ [pet]: "Rex" }, { Email: "bob@example.test" }, 1092],
		[{ [pet]: "Rex" }, { Email: "nobody@example.test" }, 938],
		[{ [pet]: "Rex" }, { Email: "eve@example.test" }, 991],
		[{ [pet]: "Rex" }, { password: "x" }, 1134],
	])("from %j and %j says %i", async (answers, further, code) => {
		const answer = await resetByAnswer(await openCiamApp(), answers, further);
		expect(answer.code).toBe(code);
	});

	it("is off without questions", async () => {
		const app = await openCiamApp({ securityQuestions: { questions: [] } });
		expect((await resetByAnswer(app, { [pet]: "Rex" })).code).toBe(1095);
	});

	it("locks after the third wrong answer", async () => {
		const app = await openCiamApp();
		for (let n = 0; n < 3; n += 1)
			expect((await resetByAnswer(app, { [pet]: "Max" })).code).toBe(1093);
		expect((await resetByAnswer(app, { [pet]: "Rex" })).code).toBe(1198);
		expect((await app.login({ email, password })).code).toBe(1198);
	});
});

describe("a change of the password", () => {
	const change = (app: CiamApp, token: string, further = {}, query = {}) =>
		app.call("PUT", "A/password/change", {
			token,
			query,
			body: { oldPassword: password, newPassword: renewed, ...further },
		});

	it("needs the old one, and ends the other sessions", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		const other = await app.tokenOf({ email, password });
		const wrong = await change(app, token, { oldPassword: "wrong" });
		expect([wrong.status, wrong.code]).toEqual([401, 967]);
		expect((await change(app, token)).body).toEqual({ IsPosted: true });
		expect((await app.login({ email, password: renewed })).status).toBe(200);
		const ofOther = await app.call("GET", "A/account", { token: other });
		expect(ofOther.code).toBe(905);
		const ofOwn = await app.call("GET", "A/account", { token });
		expect(ofOwn.status).toBe(200);
	});

	it.each([
		[{ newPassword: "x" }, {}, 1134],
		[{ newPassword: "123456789" }, {}, 1216],
		[{ newPassword: "my-ada-1815" }, {}, 1015],
		[{}, { "g-recaptcha-response": "sim-captcha-wrong" }, 982],
	])("to %j with %j says %i", async (further, query, code) => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		expect((await change(app, token, further, query)).code).toBe(code);
	});

	it.each([
		["Captcha", 1132, { "h-captcha-response": "sim-captcha" }],
		["SecurityQuestion", 1148, { SecurityAnswer: { [pet]: "Rex" } }],
	] as const)("behind a lock of kind %s says %i", async (...row) => {
		const [lockoutType, code, proof] = row;
		const app = await openCiamApp({ lockoutType });
		const token = await app.tokenOf({ email, password });
		await lockAda(app);
		expect((await change(app, token)).code).toBe(code);
		expect((await change(app, token, proof)).status).toBe(200);
	});
});

describe("a lock after five bad logins", () => {
	it("says until when it lasts, and bars resets", async () => {
		const app = await openCiamApp(byCode);
		await forgot(app, { email });
		const Otp = await app.lastSecret(email);
		await lockAda(app);
		const locked = await app.login({ email, password });
		expect([locked.status, locked.code]).toEqual([403, 1198]);
		expect(locked.body.Data).toEqual({
			LoginLockedTimeout: "2026-01-01T06:15:00.000Z",
		});
		const barred = await reset(app, { Email: email, Otp, Password: renewed });
		expect(barred.code).toBe(1198);
	});

	it.each([
		["Captcha", 1132, { "g-recaptcha-response": "sim-captcha" }],
		["SecurityQuestion", 1148, { SecurityAnswer: { [pet]: "rex" } }],
	] as const)("of kind %s says %i until its proof comes", async (...row) => {
		const [lockoutType, code, proof] = row;
		const app = await openCiamApp({ ...byCode, lockoutType });
		await lockAda(app);
		await forgot(app, { email });
		const Otp = await app.lastSecret(email);
		const body = { Email: email, Otp, Password: renewed };
		expect((await reset(app, body)).code).toBe(code);
		const bad = { ...body, ...proof, Otp: otherThan(Otp) };
		expect((await reset(app, bad)).code).toBe(1185);
		expect((await reset(app, { ...body, ...proof })).status).toBe(200);
		expect((await app.login({ email, password: renewed })).status).toBe(200);
	});

	it("of kind Block says 991", async () => {
		const app = await openCiamApp({ lockoutType: "Block" });
		await lockAda(app);
		expect((await app.login({ email, password })).code).toBe(991);
	});
});
