// Logins by mail and SMS alone, and those that another place confirms (fact sheet 3.2), through the
// public door.
import { describe, expect, it } from "vitest";
import { type CiamApp, openCiamApp, password } from "../../support/ciam.ts";

const email = "ada@example.test";
const bob = "bob@example.test";
const fresh = "newcomer@example.test";
const phone = "+43660123456";
const clientGuid = "3f9a1c52-7f0e-4c1b-8f56-2d3c4b5a6978";
const captcha = { "g-recaptcha-response": "sim-captcha" };
const mail = "A/login/passwordlesslogin/email";

const sendMail = (app: CiamApp, query: Readonly<Record<string, string>>) =>
	app.call("GET", mail, { query });
const follow = (app: CiamApp, verificationToken: string) =>
	app.call("GET", `${mail}/verify`, { query: { verificationToken } });
const ping = (app: CiamApp) =>
	app.call("GET", "A/login/smartlogin/ping", { query: { clientGuid } });
const smart = (app: CiamApp, query: Readonly<Record<string, string>>) =>
	app.call("GET", "A/login/smartlogin", { query: { clientGuid, ...query } });

describe("a login link", () => {
	it("leads where the client says, and verifies the address", async () => {
		const app = await openCiamApp();
		expect((await app.login({ email: bob, password })).code).toBe(970);
		const verificationUrl = "https://app.example.test/in?a=b";
		await sendMail(app, { email: bob, verificationUrl });
		const { link, code = "" } = await app.lastMessage(bob);
		expect(link).toBe(`${verificationUrl}&vtype=OneClickSignIn&vtoken=${code}`);
		const { body } = await follow(app, code.toUpperCase());
		expect(body.Profile).toMatchObject({ EmailVerified: true });
		expect(body.refresh_token).toEqual(expect.any(String));
		expect((await app.login({ email: bob, password })).status).toBe(200);
	});

	it("goes to the address of whoever has the username", async () => {
		const app = await openCiamApp();
		await sendMail(app, { username: "ADA" });
		const { body } = await follow(app, await app.lastSecret(email));
		expect(body.Profile.UserName).toBe("ada");
	});

	it.each([
		{ seconds: 72 * 3600 - 1, code: undefined },
		{ seconds: 72 * 3600, code: 975 },
		{ seconds: 72 * 3600 + 1, code: 975 },
	])("after $seconds s: $code", async ({ seconds, code }) => {
		const app = await openCiamApp();
		await sendMail(app, { email });
		const token = await app.lastSecret(email);
		app.advance(seconds);
		expect((await follow(app, token)).code).toBe(code);
	});

	it("asks for no second factor", async () => {
		const app = await openCiamApp();
		const cleo = "cleo@example.test";
		expect((await app.login({ email: cleo, password })).code).toBe(1176);
		await sendMail(app, { email: cleo });
		const answer = await follow(app, await app.lastSecret(cleo));
		expect(answer.status).toBe(200);
	});

	it("is no code, and the other way round", async () => {
		const app = await openCiamApp({ registration: { verifyBy: "code" } });
		await sendMail(app, { email });
		const { link, code = "" } = await app.lastMessage(email);
		expect(link).toBeUndefined();
		expect((await follow(app, code)).code).toBe(1063);
		const body = { Email: email, Otp: code };
		const answer = await app.call("POST", `${mail}/verifyotp`, { body });
		expect(answer.body.Profile.FirstName).toBe("Ada");
	});
});

describe("wrong codes of an SMS", () => {
	it("lock the account as wrong passwords do", async () => {
		const app = await openCiamApp({}, { code: { maxAttempts: 9 } });
		const path = "A/login/passwordlesslogin/otp";
		await app.call("GET", path, { query: { phone } });
		const right = await app.lastSecret(phone);
		const redeem = (Otp: string) =>
			app.call("PUT", `${path}/verify`, { body: { Phone: phone, Otp } });
		for (let n = 0; n < 5; n += 1)
			expect((await redeem("wrong")).code).toBe(1067);
		const locked = await redeem(right);
		expect(locked.code).toBe(1198);
		expect(locked.body.Data).toEqual({
			LoginLockedTimeout: "2026-01-01T06:15:00.000Z",
		});
		expect((await app.login({ email, password })).code).toBe(1198);
	});
});

describe("a smart login", () => {
	it("begins here, is confirmed there, and is fetched here", async () => {
		const app = await openCiamApp();
		await smart(app, { email, redirectUrl: "https://app.example.test/r" });
		const { link, code = "" } = await app.lastMessage(email);
		expect(link).toBe(
			`https://app.example.test/r?vtype=smartlogin&vtoken=${code}`,
		);
		expect((await ping(app)).code).toBe(1139);
		const query = { verificationToken: code };
		const click = () => app.call("GET", "A/email/smartlogin", { query });
		expect((await click()).body).toEqual({ IsPosted: true, IsVerified: true });
		expect((await click()).code).toBe(1138);
		const { body } = await ping(app);
		const shown = await app.call("GET", "A/account", {
			token: body.access_token,
		});
		expect(shown.body.Uid).toBe(body.Profile.Uid);
		expect((await ping(app)).code).toBe(1140);
		expect((await click()).code).toBe(1137);
	});

	it("may be confirmed on a phone", async () => {
		const app = await openCiamApp();
		await smart(app, { phone });
		const { link, channel, code = "" } = await app.lastMessage(phone);
		expect(channel).toBe("sms");
		expect(link).toContain(`vtoken=${code}`);
		const query = { verificationToken: code };
		await app.call("GET", "A/email/smartlogin", { query });
		expect((await ping(app)).status).toBe(200);
	});

	it("gives its session to one of many pings", async () => {
		const app = await openCiamApp();
		await smart(app, { email });
		const query = { verificationToken: await app.lastSecret(email) };
		await app.call("GET", "A/email/smartlogin", { query });
		const answers = await Promise.all([1, 2, 3, 4].map(() => ping(app)));
		const codes = answers.map(({ code }) => code ?? 200).sort();
		expect(codes).toEqual([1140, 1140, 1140, 200]);
	});

	it("is no passwordless login", async () => {
		const app = await openCiamApp();
		await smart(app, { email });
		expect((await follow(app, await app.lastSecret(email))).code).toBe(1063);
		expect((await ping(app)).code).toBe(1139);
	});
});

describe("a one-touch login", () => {
	const begin = (app: CiamApp) =>
		app.call("POST", "A/onetouchlogin/email", {
			body: {
				clientguid: clientGuid,
				Email: fresh,
				Name: "Hana",
				...captcha,
			},
		});

	it("makes the account when its link is clicked, not before", async () => {
		const app = await openCiamApp();
		await begin(app);
		const exists = async () =>
			(await app.call("GET", "A/email", { query: { email: fresh } })).body;
		expect(await exists()).toEqual({ IsExist: false });
		const query = { verificationToken: await app.lastSecret(fresh) };
		await app.call("GET", "A/email/onetouchlogin", { query });
		expect(await exists()).toEqual({ IsExist: true });
		const { body } = await ping(app);
		expect(body.Profile).toMatchObject({
			FirstName: "Hana",
			EmailVerified: true,
		});
	});
});
