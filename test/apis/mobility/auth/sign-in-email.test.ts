// M1: email and password. What is not public of it is our choice (fact sheet 7.1).
import { describe, expect, it } from "vitest";
import { goodPassword, openApp } from "../../../support/mobility.ts";

const path = "/sign-in-email";

describe("signing in with email and password", () => {
	it("gives both tokens of a session", async () => {
		const app = await openApp();
		const answer = await app.post(path, {
			email: "ada@example.test",
			password: goodPassword,
		});
		expect(answer.status).toBe(200);
		expect(answer.body).toEqual({
			accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
			refreshToken: expect.any(String),
			mfaRequired: false,
			expiresIn: 18_000,
			tokenType: "Bearer",
		});
	});

	it("compares the email without regard to case", async () => {
		const app = await openApp();
		expect(await app.signIn("ADA@Example.Test")).toMatchObject({
			mfaRequired: false,
		});
	});

	it("says when the second factor is still missing", async () => {
		const app = await openApp();
		expect(await app.signIn("bob@example.test")).toMatchObject({
			mfaRequired: true,
		});
	});

	it("says when a second factor must be set up first", async () => {
		const app = await openApp({ totp: { secondFactor: "mandatory" } });
		expect(await app.signIn("ada@example.test")).toMatchObject({
			mfaRequired: true,
			mfaSetupRequired: true,
		});
	});

	it("is open at all three bases", async () => {
		const app = await openApp();
		const body = { email: "ada@example.test", password: goodPassword };
		for (const base of ["", "/v1/demo/auth", "/v1/other/auth"]) {
			expect((await app.post(`${base}${path}`, body)).status).toBe(200);
		}
	});

	it("is not served by the other vendor API, and the hint says where", async () => {
		const app = await openApp();
		const answer = await app.post(`/v1/demo/front${path}`, {});
		expect(answer).toMatchObject({ status: 404, errorCode: "SIM404" });
		expect(answer.hint).toContain("/v1/{tenant}/auth/sign-in-email");
	});
});

describe("a sign-in by password is refused", () => {
	it("for an unknown person and a wrong password with one and the same answer", async () => {
		const app = await openApp();
		const unknown = await app.post(path, {
			email: "nobody@example.test",
			password: goodPassword,
		});
		const wrong = await app.post(path, {
			email: "ada@example.test",
			password: "not the password",
		});
		expect(unknown).toMatchObject({ status: 401, errorCode: "AUTH90" });
		const { traceId: _one, ...first } = unknown.body as { traceId: string };
		const { traceId: _other, ...second } = wrong.body as { traceId: string };
		expect(second).toEqual(first);
		expect(app.lastEntry().refusal?.code).toBe("secret-mismatch");
	});

	it("for an account without a password, with the way it does sign in", async () => {
		const app = await openApp();
		const answer = await app.post(path, {
			email: "cleo@example.test",
			password: goodPassword,
		});
		expect(answer).toMatchObject({ status: 401, errorCode: "AUTH90" });
		expect(answer.hint).toContain("create-or-sign-in-with-email-code");
	});

	it("for a blocked account, only to who knows the password", async () => {
		const app = await openApp();
		const email = "eve@example.test";
		const right = await app.post(path, { email, password: goodPassword });
		expect(right).toMatchObject({ status: 403, errorCode: "U131" });
		const wrong = await app.post(path, { email, password: "guess work" });
		expect(wrong).toMatchObject({ status: 401, errorCode: "AUTH90" });
	});

	it("where the tenant offers no passwords", async () => {
		const app = await openApp({ signInMethods: { password: false } });
		const answer = await app.post(path, {
			email: "ada@example.test",
			password: goodPassword,
		});
		expect(answer).toMatchObject({ status: 400, errorCode: "U109" });
	});

	it("for a locked account, where the policy locks, until the lock is over", async () => {
		const app = await openApp({ lockout: { maxFailures: 2, lockSeconds: 60 } });
		const email = "ada@example.test";
		for (let at = 0; at < 2; at += 1)
			await app.post(path, { email, password: "guess work" });
		const body = { email, password: goodPassword };
		const locked = await app.post(path, body);
		expect(locked).toMatchObject({ status: 403, errorCode: "U131" });
		expect(locked.headers.get("retry-after")).toBe("60");
		app.advance(59);
		expect((await app.post(path, body)).status).toBe(403);
		app.advance(1);
		expect((await app.post(path, body)).status).toBe(200);
	});

	it.each([
		[{}, ["email", "password"]],
		[{ email: "ada@example.test" }, ["password"]],
		[{ email: "ada", password: "x" }, ["email"]],
		[{ email: "a".repeat(300), password: "x" }, ["email"]],
		[{ email: ["ada@example.test"], password: 7 }, ["email", "password"]],
	])("for the body %j, naming the fields", async (body, names) => {
		const app = await openApp();
		const answer = await app.post(path, body);
		expect(answer).toMatchObject({ status: 400, errorCode: "U190" });
		const { fields } = answer.body as { fields: { field: string }[] };
		expect([...new Set(fields.map(({ field }) => field))]).toEqual(names);
	});

	it.each([
		["no body", undefined, {}, 400, "U190"],
		["broken JSON", '{"email":', {}, 400, "SIM400"],
		["a form", "email=ada", { "content-type": "text/plain" }, 415, "SIM415"],
	])("for %s", async (_name, body, headers, status, errorCode) => {
		const app = await openApp();
		const answer = await app.post(path, body, { headers });
		expect(answer).toMatchObject({ status, errorCode });
	});
});
