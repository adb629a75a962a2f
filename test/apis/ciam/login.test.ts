// Logins by password, and what stands between them and a session.
import { expect, test } from "vitest";
import { key, openCiamApp, password } from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };

test("five wrong passwords lock the account for a while", async () => {
	const app = await openCiamApp();
	for (let tries = 0; tries < 5; tries += 1) {
		const wrong = await app.login({ ...ada, password: "wrong" });
		expect([wrong.status, wrong.code]).toEqual([401, 966]);
	}
	const locked = await app.login(ada);
	expect(locked.code).toBe(1198);
	expect(locked.body.Data).toEqual({
		LoginLockedTimeout: "2026-01-01T06:15:00.000Z",
	});
	app.advance(899);
	expect((await app.login(ada)).code).toBe(1198);
	app.advance(1);
	expect((await app.login(ada)).status).toBe(200);
});

test("a captcha or an answer ends a lock of its kind", async () => {
	const app = await openCiamApp({ lockoutType: "Captcha" });
	const lock = async () => {
		for (let tries = 0; tries < 5; tries += 1)
			await app.login({ ...ada, password: "wrong" });
	};
	await lock();
	expect((await app.login(ada)).code).toBe(1132);
	const wrong = { ...ada, "g-recaptcha-response": "sim-captcha-wrong" };
	expect((await app.login(wrong)).code).toBe(1132);
	const solved = { ...ada, "G-Recaptcha-Response": "sim-captcha" };
	expect((await app.login(solved)).status).toBe(200);

	app.change({ lockoutType: "SecurityQuestion" });
	await lock();
	expect((await app.login(ada)).code).toBe(1148);
	const SecurityAnswer = { "7e0f9a1b2c3d4e5f60718293a4b5c6d7": " REX" };
	expect((await app.login({ ...ada, SecurityAnswer })).status).toBe(200);

	app.change({ lockoutType: "Block" });
	await lock();
	expect((await app.login(ada)).code).toBe(991);
});

test("a tenant may hide who has an account", async () => {
	const nobody = { email: "nobody@example.test", password };
	const open = await openCiamApp();
	expect((await open.login(nobody)).code).toBe(938);
	const safe = await openCiamApp({}, { enumerationSafe: true });
	expect((await safe.login(nobody)).code).toBe(966);
});

test("the privacy policy stops a login, and its token opens nothing else", async () => {
	const app = await openCiamApp({
		privacyPolicy: {
			mode: "Strict",
			versions: [
				{ version: "1", startsAt: "2025-01-01T00:00:00Z" },
				{ version: "2", startsAt: "2026-06-01T00:00:00Z" },
			],
		},
	});
	const stopped = await app.login(ada);
	expect(stopped).toMatchObject({
		status: 403,
		code: 1194,
		body: {
			Data: {
				access_token: expect.stringMatching(/^[0-9a-f-]{36}$/),
				expires_in: "2026-01-01T06:15:00.000Z",
			},
		},
	});
	const { access_token: token } = stopped.body.Data;
	expect((await app.call("GET", "A/account", { token })).code).toBe(905);
});

test("consent and PIN come after it, each with a token of its own", async () => {
	const app = await openCiamApp({
		consent: { forms: [{ event: "Login", options: [{ id: "news" }] }] },
		pin: { enabled: true, required: true },
	});
	const consent = await app.login(ada);
	expect(consent).toMatchObject({
		code: 1226,
		body: { Data: { ConsentToken: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
	});
	app.change({ consent: { forms: [] } });
	expect(await app.login(ada)).toMatchObject({
		code: 1243,
		body: { Data: { PINAuthToken: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
	});
});

test("sessions are counted while they live", async () => {
	const app = await openCiamApp({ sessions: { limit: 1 } });
	const token = await app.tokenOf(ada);
	expect((await app.login(ada)).code).toBe(1338);
	await app.call("GET", "A/access_token/invalidate", {
		token,
		query: { preventRefresh: "true" },
	});
	expect((await app.login(ada)).status).toBe(200);
});

test("a login from a new place is told, stopped, or let in by another way", async () => {
	const app = await openCiamApp({
		risk: { watched: ["city"], action: "notify" },
	});
	const from = (ip: string, body: object = ada) =>
		app.login(body, { headers: { "x-origin-ip": ip } });
	expect((await from("127.0.0.1")).status).toBe(200);
	expect(await app.countMessages(ada.email)).toBe(0);
	expect((await from("203.0.113.7")).status).toBe(200);
	expect(await app.countMessages(ada.email)).toBe(1);
	// Lyon is known by now.
	app.change({ risk: { action: "refuse" } });
	expect((await from("203.0.113.200")).status).toBe(200);
	expect((await from("198.51.100.1")).code).toBe(1169);

	app.change({ risk: { action: "question" } });
	expect((await from("198.51.100.1")).code).toBe(1165);
	const answer = (text: string) => ({
		...ada,
		SecurityAnswer: { "7e0f9a1b2c3d4e5f60718293a4b5c6d7": text },
	});
	expect((await from("198.51.100.1", answer("Tom"))).code).toBe(1165);

	app.change({ risk: { action: "sms" } });
	expect((await from("198.51.100.1")).code).toBe(1167);
	expect(await app.lastSecret("+43660123456")).toMatch(/^\d{6}$/);

	app.change({ risk: { action: "question" } });
	expect((await from("198.51.100.1", answer("Rex"))).status).toBe(200);
});

test("names and paths have no case, empty parameters are none, a token may travel anywhere", async () => {
	const app = await openCiamApp();
	const login = await app.call("POST", "/Identity/V2/Auth/Login", {
		apiKey: "",
		query: { APIKEY: key.toUpperCase(), isVoiceOtp: "", fields: "" },
		body: { EMAIL: ada.email, Password: password },
	});
	expect(login.status).toBe(200);
	const token = login.body.access_token;
	const query = await app.call("GET", "A/account", {
		query: { Access_Token: token, fields: "FirstName" },
	});
	expect(query.body).toEqual({ FirstName: "Ada" });
	// The header counts before the query, even when it is wrong.
	const both = await app.call("GET", "A/account", {
		token: "00000000-0000-4000-8000-000000000000",
		query: { access_token: token },
	});
	expect(both.code).toBe(905);
});

test("a token ends to the second", async () => {
	const app = await openCiamApp();
	const token = await app.tokenOf(ada);
	const validate = () => app.call("GET", "A/access_token/validate", { token });
	app.advance(899);
	expect((await validate()).status).toBe(200);
	app.advance(1);
	expect((await validate()).code).toBe(906);
});

test("pages are told refusals with status 200 where a world wants it", async () => {
	const app = await openCiamApp({}, { errorsAs200ForXhr: true });
	const wrong = { ...ada, password: "wrong" };
	const page = await app.login(wrong, {
		headers: { "X-Requested-With": "XMLHttpRequest" },
	});
	expect([page.status, page.code]).toEqual([200, 966]);
	expect((await app.login(wrong)).status).toBe(401);
});
