// A user of the banking API whose device answers: biometric sign-in and step-up by push, with the
// simulator side channel in the place of the device and the outbox in that of the customer's server.
import { describe, expect, test } from "vitest";
import { type BankingApp, ids, openBanking } from "../support/banking.ts";

const email = "push@example.test";

const answer = (app: BankingApp, challengeId: unknown, how: string) =>
	app.post(
		`/simulate/api/factors/${ids.push}/challenges/${challengeId}/${how}`,
	);

/** Says that a session of the demo's user is stepped-up: only such a one may create users. */
const createUser = (app: BankingApp, token: unknown) =>
	app.post(
		"/users",
		{ name: "Una", surname: "User", email: "una@example.test" },
		{ token },
	);

const payloadOf = async (app: BankingApp, path: string) => {
	const { payload } = await app.lastMessage(path);
	return payload as Readonly<Record<string, unknown>>; // webhooks of this API hold objects
};

describe("a biometric sign-in", () => {
	const begin = async (app: BankingApp) =>
		(await app.post("/login_via_biometrics", { email })).data.challengeId;

	test("that is approved tells an auth token, worth a stepped-up access token", async () => {
		const app = await openBanking({ profile: "current" });
		const approved = await answer(app, await begin(app), "verify_success");
		expect(approved.body).toEqual({ code: "COMPLETED" });
		const told = await payloadOf(app, "/login/watch");
		expect(told).toEqual({
			credential: { type: "ROOT", id: ids.push },
			identity: { type: "CONSUMER", id: ids.push },
			type: "BIOMETRIC",
			status: "VERIFIED",
			publishedTimestamp: app.world.clock.now(),
			authToken: expect.any(String),
		});
		const auth = told.authToken;
		expect((await createUser(app, auth)).code).toBe("ACCESS_TOKEN_REQUIRED");
		const exchanged = await app.post("/access_token", {}, { token: auth });
		expect(exchanged.data.status).toBe("STEPPED_UP");
		const created = await createUser(app, exchanged.data.token);
		expect(created.status).toBe(200);
	});

	test.each([
		["verify_invalid", "DECLINED"],
		["verify_expired", "EXPIRED"],
	])("that ends with %s opens nothing", async (how, status) => {
		const app = await openBanking({ profile: "current" });
		const challengeId = await begin(app);
		await answer(app, challengeId, how);
		const told = await payloadOf(app, "/login/watch");
		expect(told).toMatchObject({ status });
		expect(told).not.toHaveProperty("authToken");
		const late = await answer(app, challengeId, "verify_success");
		expect(late.body).toEqual({ code: "DENIED" });
	});

	test.each([
		[299, "COMPLETED"],
		[300, "DENIED"],
	])("that is approved after %s seconds is %s", async (seconds, code) => {
		const app = await openBanking({ profile: "current" });
		const challengeId = await begin(app);
		app.advance(seconds);
		const late = await answer(app, challengeId, "verify_success");
		expect(late.body).toEqual({ code });
	});

	test("acts for the identity that was named", async () => {
		const app = await openBanking({ profile: "current" });
		const identity = { type: "CONSUMER", id: ids.push };
		const asked = await app.post("/login_via_biometrics", { email, identity });
		await answer(app, asked.data.challengeId, "verify_success");
		expect(await payloadOf(app, "/login/watch")).toMatchObject({ identity });
	});
});

describe("a step-up on the device", () => {
	const begin = async (app: BankingApp, token: string) => {
		const path = "/stepup/challenges/push/AUTHY";
		return (await app.post(path, undefined, { token })).data.id;
	};

	test("steps up the very token that asked for it, which the webhook repeats", async () => {
		const app = await openBanking();
		const token = await app.signIn("push");
		const other = await app.signIn("push");
		const challengeId = await begin(app, token);
		await answer(app, challengeId, "verify_success");
		expect(await payloadOf(app, "/stepup/watch")).toMatchObject({
			challengeId,
			type: "PUSH",
			status: "VERIFIED",
			authToken: token,
		});
		expect((await createUser(app, other)).code).toBe("STEP_UP_REQUIRED");
		expect((await createUser(app, token)).status).toBe(200);
	});

	test("that is denied leaves the token as it was, and may be asked for again", async () => {
		const app = await openBanking();
		const token = await app.signIn("push");
		await answer(app, await begin(app, token), "verify_invalid");
		expect((await createUser(app, token)).code).toBe("STEP_UP_REQUIRED");
		await answer(app, await begin(app, token), "verify_success");
		expect((await createUser(app, token)).status).toBe(200);
	});

	test("opens account information for 180 days, in later sign-ins too", async () => {
		const app = await openBanking();
		const token = await app.signIn("push");
		const gated = (each: string) =>
			app.call("GET", "/managed_accounts", { token: each });
		expect((await gated(token)).code).toBe("STEP_UP_REQUIRED");
		await answer(app, await begin(app, token), "verify_success");
		const days = 180 * 86_400;
		app.advance(days - 1);
		expect((await gated(await app.signIn("push"))).status).toBe(200);
		app.advance(1);
		expect((await gated(await app.signIn("push"))).status).toBe(403);
	});

	test("is forgotten with the password", async () => {
		const app = await openBanking();
		await app.signInSteppedUp("push");
		await app.post("/passwords/lost_password/start", { email });
		const { data } = await app.post("/passwords/lost_password/resume", {
			email,
			nonce: await app.code(email),
			newPassword: { value: "N3w-pa55word" },
		});
		const gated = await app.call("GET", "/managed_accounts", {
			token: data.token,
		});
		expect(gated.code).toBe("STEP_UP_REQUIRED");
	});
});
