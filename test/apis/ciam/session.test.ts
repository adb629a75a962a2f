// Access tokens are references with ends of their own, beside refresh tokens that outlive them
// (fact sheet 3.9, 5.2). Both are taken by clients on one kind of path and by backends on two.
import { beforeEach, describe, expect, it } from "vitest";
import {
	type CiamApp,
	openCiamApp,
	password,
	secret,
} from "../../support/ciam.ts";

const ada = { email: "ada@example.test", password };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const minutes = 60;

let app: CiamApp;
beforeEach(async () => {
	app = await openCiamApp();
});

async function login() {
	const { body } = await app.login(ada);
	return {
		uid: String(body.Profile.Uid),
		id: String(body.Profile.ID),
		access: String(body.access_token),
		refresh: String(body.refresh_token),
	};
}

const validate = (token: string) =>
	app.call("GET", "A/access_token/validate", { token });

const ofBackend = (
	method: string,
	path: string,
	query: Readonly<Record<string, string>> = {},
) => app.call(method, path, { query: { ...query, apisecret: secret } });

const older = (path: string, query: Readonly<Record<string, string>>) =>
	app.call("GET", `/api/v2/access_token/${path}`, {
		query: { ...query, secret },
	});

const refresh = (refresh_Token: string) =>
	ofBackend("GET", "M/account/access_token/refresh", { refresh_Token });

describe("an access token", () => {
	it.each([
		{ after: 15 * minutes - 1, outcome: 200 },
		{ after: 15 * minutes, outcome: 906 },
		{ after: 15 * minutes + 1, outcome: 906 },
	])("after $after s is $outcome", async ({ after, outcome }) => {
		const { access } = await login();
		app.advance(after);
		const { status, code = status } = await validate(access);
		expect(code).toBe(outcome);
	});

	it("says its own end, which a validation does not move", async () => {
		const { access } = await login();
		app.advance(60);
		const { body } = await validate(access);
		expect(body).toEqual({
			access_token: access,
			expires_in: "2026-01-01T06:15:00.000Z",
		});
	});

	it("moves its end with each use where tokens slide", async () => {
		app.change({ sessions: { sliding: true } });
		const { access } = await login();
		app.advance(60);
		const { body } = await validate(access);
		expect(body.expires_in).toBe("2026-01-01T06:16:00.000Z");
	});

	it("is extended when asked for", async () => {
		const { access } = await login();
		app.advance(60);
		const { body } = await app.call("GET", "A/access_token/sliding_token", {
			token: access,
		});
		expect(body.expires_in).toBe("2026-01-01T06:16:00.000Z");
	});

	it("tells how the person logged in", async () => {
		const { access } = await login();
		const { body } = await app.call("GET", "A/access_token", { token: access });
		expect(body).toEqual({
			access_token: access,
			provider: "Email",
			isrememberme: false,
		});
	});

	it("is missing, or unknown", async () => {
		const missing = await app.call("GET", "A/access_token/validate");
		expect(missing.code).toBe(1060);
		expect((await validate("no-token")).code).toBe(905);
	});

	it("is refused as that of somebody blocked", async () => {
		const { access, uid } = await login();
		const impersonated = await ofBackend("GET", "M/account/access_token", {
			uid,
		});
		expect(impersonated.body.access_token).toMatch(guid);
		await app.world.store.transact(async (transaction) => {
			for (const account of await transaction.list("account"))
				await transaction.put("account", { ...account, blockedAt: 0 });
		});
		expect((await validate(access)).code).toBe(991);
	});
});

describe("logging out", () => {
	it("ends the token and leaves the refresh token alive", async () => {
		const { access, refresh: refreshToken } = await login();
		const path = "A/access_token/invalidate";
		const out = await app.call("GET", path, { token: access });
		expect(out.body).toEqual({ IsPosted: true });
		expect((await validate(access)).code).toBe(905);
		expect((await refresh(refreshToken)).status).toBe(200);
	});

	it("ends both where it is to prevent a refresh", async () => {
		const { access, refresh: refreshToken } = await login();
		await app.call("GET", "A/access_token/invalidate", {
			token: access,
			query: { preventRefresh: "true" },
		});
		expect((await validate(access)).code).toBe(905);
		expect((await refresh(refreshToken)).code).toBe(1217);
	});
});

describe("refresh tokens", () => {
	it("give a new pair once", async () => {
		const first = await login();
		const { body } = await refresh(first.refresh);
		expect(body.access_token).toMatch(guid);
		expect(body.refresh_token).toMatch(guid);
		expect((await validate(body.access_token)).status).toBe(200);
		expect((await refresh(first.refresh)).code).toBe(1217);
		expect((await refresh(body.refresh_token)).status).toBe(200);
	});

	it("are left out where the tenant gives none", async () => {
		app.change({ sessions: { refreshTokens: false } });
		const { body } = await app.login(ada);
		expect(body).not.toHaveProperty("refresh_token");
	});

	it("are revoked one by one; the access token lives on", async () => {
		const { access, refresh: refresh_Token } = await login();
		const path = "M/account/access_token/refresh/revoke";
		const revoked = await ofBackend("GET", path, { refresh_Token });
		expect(revoked.body).toEqual({ IsDeleted: true });
		expect((await ofBackend("GET", path, { refresh_Token })).code).toBe(1217);
		expect((await refresh(refresh_Token)).code).toBe(1217);
		expect((await validate(access)).status).toBe(200);
	});

	it("are revoked all at once", async () => {
		const [first, second] = [await login(), await login()];
		const path = `M/account/${first.uid}/access_token/refresh/revoke`;
		expect((await ofBackend("DELETE", path)).body).toEqual({ IsDeleted: true });
		expect((await refresh(first.refresh)).code).toBe(1217);
		expect((await refresh(second.refresh)).code).toBe(1217);
	});

	it("need the secret of a backend", async () => {
		const path = "M/account/access_token/refresh";
		const query = { refresh_Token: "x" };
		expect((await app.call("GET", path, { query })).code).toBe(923);
		const wrong = { ...query, apisecret: "wrong" };
		expect((await app.call("GET", path, { query: wrong })).code).toBe(902);
	});
});

describe("the older paths", () => {
	it("validate a token and end it", async () => {
		const { access: access_token } = await login();
		const good = await older("validate", { access_token });
		expect(good.body.access_token).toBe(access_token);
		const ended = await older("invalidate", { access_token });
		expect(ended.body).toEqual({ IsPosted: true, isPosted: true });
		const again = await older("validate", { access_token });
		expect(again.code).toBe(905);
		expect(again.body.errorCode).toBe(905);
		expect((await older("validate", {})).code).toBe(1060);
	});

	it("put a token with a life of its own in the place of another", async () => {
		const { access: access_token } = await login();
		const changed = await app.call("GET", "/api/v2/access_token/refresh", {
			apiKey: "",
			query: { access_token, secret, expiresIn: "60" },
		});
		expect(changed.body.access_token).not.toBe(access_token);
		expect(changed.body.expires_in).toBe("2026-01-01T07:00:00.000Z");
		expect((await validate(access_token)).code).toBe(905);
	});

	it("list where a person is logged in, newest first", async () => {
		const first = await login();
		app.advance(1);
		const { body } = await app.login(ada, {
			headers: {
				"x-origin-ip": "203.0.113.7",
				"x-origin-user-agent":
					"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
			},
		});
		const byToken = await older("activesession", { token: first.access });
		expect(byToken.body.data).toMatchObject([
			{
				AccessToken: body.access_token,
				Browser: "Chrome",
				Os: "Android",
				Device: "Phone",
				DeviceType: "Mobile",
				Ip: "203.0.113.7",
				LoginDate: "2026-01-01T06:00:01.000Z",
			},
			{ AccessToken: first.access, Browser: null, Ip: "127.0.0.1" },
		]);
		const byAccount = await older("activesession", { accountId: first.uid });
		expect(byAccount.body).toEqual(byToken.body);
		const byProfile = await older("activesession", { profileId: first.id });
		expect(byProfile.body).toEqual(byToken.body);
	});

	it("tell an unknown account from an unknown profile", async () => {
		expect((await older("activesession", { accountId: "x" })).code).toBe(984);
		expect((await older("activesession", { profileId: "x" })).code).toBe(937);
		expect((await older("activesession", { token: "x" })).code).toBe(905);
		expect((await older("activesession", {})).code).toBe(908);
	});
});

describe("a limit of sessions", () => {
	it("stops one session more, until one ends", async () => {
		app.change({ sessions: { limit: 1 } });
		const { access, uid } = await login();
		expect((await app.login(ada)).code).toBe(1338);
		const path = "M/account/access_token";
		expect((await ofBackend("GET", path, { uid })).code).toBe(1338);
		await app.call("GET", "A/access_token/invalidate", { token: access });
		expect((await ofBackend("GET", path, { uid })).status).toBe(200);
	});
});
