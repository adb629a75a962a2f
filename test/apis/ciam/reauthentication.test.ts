// Fresh proofs of a person and what a backend makes of them, and backup codes, through the public door.
import { describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const email = "ada@example.test";
const cleo = "cleo@example.test";
const cleosSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const pet = "7e0f9a1b2c3d4e5f60718293a4b5c6d7";

async function uidOf(app: CiamApp, token: string): Promise<string> {
	const self = await app.call("GET", "A/account", { token });
	return self.body.Uid;
}

const reauth = (app: CiamApp, token: string, path: string, body: unknown) =>
	app.call("PUT", `A/account/reauth/${path}`, { token, body });

const check = (app: CiamApp, uid: string, how: string, proof: string) =>
	app.call("POST", `M/account/${uid}/reauth/${how}`, {
		query: { apisecret: secret },
		body: { SecondFactorValidationToken: proof },
	});

/** The session of somebody with an authenticator app, opened by an operator. */
async function cleosToken(app: CiamApp): Promise<string> {
	const found = await app.call("GET", "M/account", {
		query: { apisecret: secret, email: cleo },
	});
	const opened = await app.call("GET", "M/account/access_token", {
		query: { apisecret: secret, uid: found.body.Uid },
	});
	return opened.body.access_token;
}

function codeOf({ world }: CiamApp): string {
	return world.totp.code(cleosSecret, world.clock.now(), 6, 30);
}

describe("a step-up by password", () => {
	it.each([
		{ seconds: 899, code: undefined },
		{ seconds: 900, code: 1193 },
		{ seconds: 901, code: 1193 },
	])("is checked $seconds s later with $code", async ({ seconds, code }) => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		const uid = await uidOf(app, token);
		const { body } = await reauth(app, token, "password", { password });
		expect(body.ExpireIn).toBe("2026-01-01T06:15:00.000Z");
		const proof = body.SecondFactorValidationToken;
		app.advance(seconds);
		expect((await check(app, uid, "password", proof)).code).toBe(code);
	});

	it("counts once, for its kind and person", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		const uid = await uidOf(app, token);
		const { body } = await reauth(app, token, "password", { password });
		const proof = body.SecondFactorValidationToken;
		const other = await uidOf(app, await cleosToken(app));
		expect((await check(app, uid, "pin", proof)).code).toBe(1193);
		expect((await check(app, uid, "2fa", proof)).code).toBe(1193);
		expect((await check(app, other, "password", proof)).code).toBe(1193);
		expect((await check(app, "nobody", "password", proof)).code).toBe(937);
		const good = await check(app, uid, "password", proof);
		expect(good.body).toEqual({ IsValid: true });
		expect((await check(app, uid, "password", proof)).code).toBe(1193);
	});

	it.each([
		["Suspend", 1198, {}],
		["Captcha", 1132, { "g-recaptcha-response": "sim-captcha" }],
		["SecurityQuestion", 1148, { SecurityAnswer: { [pet]: "Rex" } }],
		["Block", 991, {}],
	] as const)("behind a lock of kind %s says %i", async (...row) => {
		const [lockoutType, code, proof] = row;
		const app = await openCiamApp({ lockoutType });
		const token = await app.tokenOf({ email, password });
		for (let n = 0; n < 5; n += 1) {
			const wrong = await reauth(app, token, "password", { password: "x" });
			expect([wrong.status, wrong.code]).toEqual([401, 1205]);
		}
		expect((await reauth(app, token, "password", { password })).code).toBe(
			code,
		);
		if (Object.keys(proof).length === 0) return;
		const released = await reauth(app, token, "password", {
			password,
			...proof,
		});
		expect(released.status).toBe(200);
	});
});

describe("a step-up by PIN", () => {
	it("needs the PIN", async () => {
		const app = await openCiamApp({ pin: { enabled: true, required: true } });
		const waiting = await app.login({ email, password });
		const { body } = await app.call("POST", "A/pin/set/pinauthtoken", {
			query: { pinAuthToken: waiting.body.Data.PINAuthToken },
			body: { PIN: "4711" },
		});
		const token = body.access_token;
		const wrong = await reauth(app, token, "pin", { PIN: "1" });
		expect([wrong.status, wrong.code]).toEqual([401, 1236]);
		const good = await reauth(app, token, "pin", { PIN: "4711" });
		const proof = good.body.SecondFactorValidationToken;
		const uid = await uidOf(app, token);
		expect((await check(app, uid, "pin", proof)).status).toBe(200);
	});

	it("needs a PIN to be there", async () => {
		const app = await openCiamApp({ pin: { enabled: true } });
		const token = await app.tokenOf({ email, password });
		expect((await reauth(app, token, "pin", { PIN: "1" })).code).toBe(1235);
		app.change({ pin: { enabled: false } });
		expect((await reauth(app, token, "pin", { PIN: "1" })).code).toBe(1233);
	});
});

describe("a step-up by second factor", () => {
	it.each([
		["2fa/authenticatorcode", "AuthenticatorCode"],
		["2fa/googleauthenticatorcode", "googleAuthenticatorCode"],
	])("at %s takes a code of the app once", async (path, member) => {
		const app = await openCiamApp();
		const token = await cleosToken(app);
		const by = (code: string) => reauth(app, token, path, { [member]: code });
		expect((await by("x")).code).toBe(1102);
		const good = await by(codeOf(app));
		expect(good.status).toBe(200);
		expect((await by(codeOf(app))).code).toBe(1102);
		const uid = await uidOf(app, token);
		const proof = good.body.SecondFactorValidationToken;
		expect((await check(app, uid, "2fa", proof)).status).toBe(200);
	});

	it("needs an app, and a tenant that asks again", async () => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		const by = () =>
			reauth(app, token, "2fa/authenticatorcode", { AuthenticatorCode: "1" });
		expect((await by()).code).toBe(1099);
		app.change({ secondFactor: { stepUp: false } });
		expect((await by()).code).toBe(1191);
	});
});

describe("backup codes", () => {
	const show = (app: CiamApp, token: string, path = "") =>
		app.call("GET", `A/account/2fa/backupcode${path}`, { token });

	it("are shown once, made anew on demand, and good for one use", async () => {
		const app = await openCiamApp();
		const token = await cleosToken(app);
		const use = (BackupCode: string) =>
			reauth(app, token, "2fa/backupcode", { BackupCode });
		const first = await show(app, token);
		const [old, another] = first.body.BackUpCodes;
		expect((await show(app, token)).code).toBe(1127);
		expect((await use(old)).status).toBe(200);
		expect((await use(old)).code).toBe(1128);
		const second = await show(app, token, "/reset");
		expect(second.body.BackUpCodes).toHaveLength(10);
		expect((await use(another)).code).toBe(1128);
		expect((await use(second.body.BackUpCodes[9])).status).toBe(200);
		app.change({ secondFactor: { stepUp: false } });
		expect((await use(old)).code).toBe(1191);
	});

	it.each(["", "/reset"])("at %j need a second factor", async (path) => {
		const app = await openCiamApp();
		const token = await app.tokenOf({ email, password });
		expect((await show(app, token, path)).code).toBe(1101);
		const off = await openCiamApp({}, { totp: { secondFactor: "disabled" } });
		const ofOff = await off.tokenOf({ email, password });
		expect((await show(off, ofOff, path)).code).toBe(1097);
	});
});
