// PINs that are set, changed and forgotten, through the public door.
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	otherThan,
	password,
} from "../../support/ciam.ts";

const email = "ada@example.test";
const phone = "+43660123456";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";
const town = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const pins = { pin: { enabled: true, required: true } } as const;

async function gateToken(app: CiamApp, mail = email): Promise<string> {
	const refused = await app.login({ email: mail, password });
	expect([refused.status, refused.code]).toEqual([403, 1243]);
	return refused.body.Data.PINAuthToken;
}

const choose = (app: CiamApp, pinAuthToken: string, PIN: string) =>
	app.call("POST", "A/pin/set/pinauthtoken", {
		query: { pinAuthToken },
		body: { PIN },
	});

async function adaWithPin(settings = {}): Promise<{
	readonly app: CiamApp;
	readonly token: string;
}> {
	const app = await openCiamApp({ ...pins, ...settings });
	const { body } = await choose(app, await gateToken(app), "4711");
	return { app, token: body.access_token };
}

const change = (app: CiamApp, token: string, OldPIN: string, NewPIN: string) =>
	app.call("PUT", "A/pin/change", { token, body: { OldPIN, NewPIN } });

describe("a first PIN", () => {
	it("completes the login that waited for it", async () => {
		const app = await openCiamApp(pins);
		const token = await gateToken(app);
		expect((await choose(app, token, "47110")).code).toBe(1134);
		const login = await choose(app, token, "4711");
		expect(login.body.Profile.FirstName).toBe("Ada");
		expect((await choose(app, token, "4711")).code).toBe(1239);
		expect((await choose(app, "strange", "4711")).code).toBe(1239);
		expect((await app.login({ email, password })).status).toBe(200);
	});

	it.each([
		{ seconds: 899, code: undefined },
		{ seconds: 900, code: 1240 },
		{ seconds: 901, code: 1240 },
	])("$seconds s after the login says $code", async ({ seconds, code }) => {
		const app = await openCiamApp(pins);
		const token = await gateToken(app);
		app.advance(seconds);
		expect((await choose(app, token, "4711")).code).toBe(code);
	});
});

describe("a change of the PIN", () => {
	it.each([
		["9999", "1234", 401, 1241],
		["4711", "12345", 403, 1134],
		["4711", "1234", 200, undefined],
	])("from %s to %s says %i %s", async (before, after, status, code) => {
		const { app, token } = await adaWithPin();
		const answer = await change(app, token, before, after);
		expect([answer.status, answer.code]).toEqual([status, code]);
	});

	it("needs a PIN, and a tenant with PINs", async () => {
		const app = await openCiamApp({ pin: { enabled: true } });
		const token = await app.tokenOf({ email, password });
		expect((await change(app, token, "1", "1234")).code).toBe(1235);
		app.change({ pin: { enabled: false } });
		expect((await change(app, token, "1", "1234")).code).toBe(1233);
	});
});

describe("a forgotten PIN", () => {
	const ask = (app: CiamApp, how: string, body: unknown) =>
		app.call("POST", `A/pin/forgot/${how}`, { body });
	const reset = (app: CiamApp, how: string, body: object, PIN = "1234") =>
		app.call("PUT", `A/pin/reset/${how}`, { body: { ...body, PIN } });

	it.each([
		["email", { Email: email }],
		["username", { UserName: "Ada" }],
	])("is set by a link to who asks by %s, once", async (how, body) => {
		const { app, token } = await adaWithPin();
		expect((await ask(app, how, body)).body).toEqual({ IsPosted: true });
		const ResetToken = await app.lastSecret(email);
		expect((await reset(app, "token", { ResetToken }, "12")).code).toBe(1134);
		expect((await reset(app, "token", { ResetToken })).status).toBe(200);
		expect((await reset(app, "token", { ResetToken })).code).toBe(1242);
		expect((await change(app, token, "1234", "4711")).status).toBe(200);
	});

	it("has a link that is known, and expires", async () => {
		const { app } = await adaWithPin();
		await ask(app, "email", { Email: email });
		const ResetToken = await app.lastSecret(email);
		const strange = { ResetToken: "0".repeat(32) };
		expect((await reset(app, "token", strange)).code).toBe(1063);
		app.advance(72 * 3600);
		expect((await reset(app, "token", { ResetToken })).code).toBe(975);
	});

	it.each([
		["email", { Email: email }],
		["username", { UserName: "ada" }],
	])("is set by a mailed code and %s", async (how, who) => {
		const { app } = await adaWithPin({ registration: { verifyBy: "code" } });
		const by = (Otp: string, PIN?: string) =>
			reset(app, `otp/${how}`, { ...who, Otp }, PIN);
		expect((await by("123456")).code).toBe(1185);
		await ask(app, how, who);
		const Otp = await app.lastSecret(email);
		expect((await by(otherThan(Otp))).code).toBe(1185);
		expect((await by(Otp, "12")).code).toBe(1134);
		expect((await by(Otp)).status).toBe(200);
		expect((await by(Otp)).code).toBe(1186);
		await ask(app, how, who);
		app.advance(300);
		expect((await by(await app.lastSecret(email))).code).toBe(1187);
	});

	it("is set by an SMS code", async () => {
		const { app } = await adaWithPin();
		const by = (Otp: string, PIN?: string) =>
			reset(app, "otp/phone", { Phone: phone, Otp }, PIN);
		expect((await by("123456")).code).toBe(1070);
		const sent = await ask(app, "otp", { Phone: phone });
		expect(sent.body.Data.Sid).toMatch(/^SM/);
		const Otp = await app.lastSecret(phone);
		expect((await by(otherThan(Otp))).code).toBe(1067);
		expect((await by(Otp, "x")).code).toBe(1134);
		expect((await by(Otp)).status).toBe(200);
		expect((await by(Otp)).code).toBe(1068);
		await ask(app, "otp", { Phone: phone });
		app.advance(300);
		expect((await by(await app.lastSecret(phone))).code).toBe(1069);
	});

	it.each([
		["email", { Email: email }],
		["phone", { Phone: phone }],
		["username", { UserName: "ada" }],
	])("is set by answers and %s", async (how, who) => {
		const { app } = await adaWithPin();
		const by = (SecurityAnswer: unknown, PIN?: string) =>
			reset(app, `securityanswer/${how}`, { ...who, SecurityAnswer }, PIN);
		expect((await by({ [pet]: "Max" })).code).toBe(1093);
		expect((await by({ [town]: "Graz" })).code).toBe(1094);
		expect((await by({ ["f".repeat(32)]: "x" })).code).toBe(1091);
		expect((await by({ [pet]: "Rex" }, "1")).code).toBe(1134);
		expect((await by({ [pet]: "Rex" })).status).toBe(200);
		app.change({ securityQuestions: { questions: [] } });
		expect((await by({ [pet]: "Rex" })).code).toBe(1095);
	});

	it.each([
		["email", { Email: "ada" }, 1038],
		["email", { Email: "nobody@example.test" }, 938],
		["email", { Email: "eve@example.test" }, 991],
		["email", { Email: email }, 1235],
		["username", { UserName: "nobody" }, 938],
		["username", { UserName: "dora" }, 1039],
		["username", { UserName: "ada" }, 1235],
		["otp", { Phone: "1" }, 1096],
		["otp", { Phone: "+43660999999" }, 938],
		["otp", { Phone: phone }, 1235],
	])("asked for by %s %j says %i", async (how, body, code) => {
		const app = await openCiamApp({ pin: { enabled: true } });
		expect((await ask(app, how, body)).code).toBe(code);
	});

	it("is none where the tenant has no PINs", async () => {
		const app = await openCiamApp();
		expect((await ask(app, "email", { Email: email })).code).toBe(1233);
		expect((await ask(app, "otp", { Phone: phone })).code).toBe(1233);
		const answer = { Email: email, SecurityAnswer: { [pet]: "Rex" } };
		expect((await reset(app, "securityanswer/email", answer)).code).toBe(1233);
	});
});
