// M7 and M8: renewing and ending a session (R-mcp for the earlier refresh token; rest C).
import { describe, expect, it } from "vitest";
import { type MobilityApp, openApp } from "../../../support/mobility.ts";

const hour = 3600;
const month = 30 * 24 * hour;

const refresh = (app: MobilityApp, refreshToken: string, headers = {}) =>
	app.post("/refresh-token", { refreshToken }, { headers });

const logout = (app: MobilityApp, token: string, body?: unknown) =>
	app.post("/logout", body, { token });

describe("renewing", () => {
	it("gives new tokens while the earlier refresh token keeps working", async () => {
		const app = await openApp();
		const first = await app.signIn("ada@example.test");
		const second = await refresh(app, first.refreshToken);
		expect(second).toMatchObject({ status: 200, body: { mfaRequired: false } });
		expect(second.body).not.toMatchObject({ refreshToken: first.refreshToken });
		expect((await refresh(app, first.refreshToken)).status).toBe(200);
	});

	it("can end the earlier refresh token by policy", async () => {
		const app = await openApp({ token: { invalidatePrevious: true } });
		const { refreshToken } = await app.signIn("ada@example.test");
		await refresh(app, refreshToken);
		expect(await refresh(app, refreshToken)).toMatchObject({
			status: 401,
			errorCode: "A290",
		});
	});

	it("ignores a bearer token, dead or alive", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		const headers = { authorization: "Bearer long.since.dead" };
		expect((await refresh(app, refreshToken, headers)).status).toBe(200);
	});

	it("wants the token in the body, and says so to who sends it as a header", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		const headers = { authorization: `Bearer ${refreshToken}` };
		const answer = await app.post("/refresh-token", {}, { headers });
		expect(answer).toMatchObject({ status: 400, errorCode: "U190" });
		expect(answer.hint).toContain("in the body");
	});

	it("keeps a session waiting that waits for its second factor", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("bob@example.test");
		expect(await refresh(app, refreshToken)).toMatchObject({
			status: 200,
			body: { mfaRequired: true },
		});
	});

	it.each([
		[month - 1, 200],
		[month, 401],
		[month + 1, 401],
	])("%i s after the sign-in gives %i", async (seconds, status) => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		app.advance(seconds);
		expect((await refresh(app, refreshToken)).status).toBe(status);
	});

	it.each([
		"unknown",
		"rt_3qJ8zX0vYb7KdW5n",
		"00000000-0000-4000-8000-000000000000.secret",
		"__proto__.constructor",
	])("refuses the token %s", async (refreshToken) => {
		const app = await openApp();
		expect(await refresh(app, refreshToken)).toMatchObject({
			status: 401,
			errorCode: "A290",
		});
	});

	it("refuses the token of another tenant", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		const path = "/v1/other/auth/refresh-token";
		expect(await app.post(path, { refreshToken })).toMatchObject({
			errorCode: "A290",
		});
	});

	it("refuses a person who was blocked, as a dead token", async () => {
		const app = await openApp();
		const { refreshToken } = await app.signIn("ada@example.test");
		const ada = await app.account("ada@example.test");
		await app.world.store.transact((transaction) =>
			transaction.put("account", { ...ada, blockedAt: 1 }),
		);
		const answer = await refresh(app, refreshToken);
		expect(answer).toMatchObject({ status: 401, errorCode: "A290" });
		expect(answer.hint).toContain("blocked");
	});
});

describe("an access token", () => {
	it.each([
		[5 * hour - 1, 200],
		[5 * hour, 401],
		[5 * hour + 1, 401],
	])("%i s after the sign-in gives %i", async (seconds, status) => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		app.advance(seconds);
		const answer = await app.get("/customers", accessToken);
		expect(answer.status).toBe(status);
	});

	it("says when it is expired, and how to go on", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("ada@example.test");
		app.advance(5 * hour);
		const answer = await app.get("/customers", accessToken);
		expect(answer).toMatchObject({ errorCode: "AUTH92" });
		expect(answer.headers.get("www-authenticate")).toBe("Bearer");
		expect(answer.hint).toContain("POST /refresh-token");
	});
});

describe("logging out", () => {
	it("ends the session, its access token and all its refresh tokens", async () => {
		const app = await openApp();
		const { accessToken, refreshToken } = await app.signIn("ada@example.test");
		const renewed = await refresh(app, refreshToken);
		expect(await logout(app, accessToken)).toMatchObject({
			status: 204,
			body: undefined,
		});
		const { refreshToken: newer } = renewed.body as { refreshToken: string };
		for (const token of [refreshToken, newer])
			expect(await refresh(app, token)).toMatchObject({ errorCode: "A290" });
		expect(await logout(app, accessToken)).toMatchObject({
			status: 401,
			errorCode: "AUTH92",
		});
	});

	it("leaves sessions on other devices alone", async () => {
		const app = await openApp();
		const here = await app.signIn("ada@example.test");
		const there = await app.signIn("ada@example.test");
		await logout(app, here.accessToken, {});
		expect((await app.get("/customers", there.accessToken)).status).toBe(200);
	});

	it("is open to a session that waits for its second factor", async () => {
		const app = await openApp();
		const { accessToken } = await app.signIn("bob@example.test");
		expect((await logout(app, accessToken)).status).toBe(204);
	});

	it("is open to an API client, for its own session", async () => {
		const app = await openApp();
		const { accessToken } = await app.signInClient();
		expect((await logout(app, accessToken)).status).toBe(204);
		expect(await logout(app, accessToken)).toMatchObject({
			errorCode: "AUTH92",
		});
	});

	it("forgets the device, if it is the account's own", async () => {
		const app = await openApp();
		const ada = await app.account("ada@example.test");
		const profile = { ...ada.profile, oneSignalDeviceId: "device-1" };
		await app.world.store.transact((transaction) =>
			transaction.put("account", { ...ada, profile }),
		);
		const other = await app.signIn("ada@example.test");
		await logout(app, other.accessToken, { oneSignalDeviceId: "device-2" });
		expect((await app.account("ada@example.test")).profile).toEqual(profile);
		const own = await app.signIn("ada@example.test");
		await logout(app, own.accessToken, { oneSignalDeviceId: "device-1" });
		expect((await app.account("ada@example.test")).profile).toEqual(
			ada.profile,
		);
	});

	it("needs a bearer token", async () => {
		const app = await openApp();
		expect(await app.post("/logout", {})).toMatchObject({
			status: 401,
			errorCode: "AUTH91",
		});
	});
});
