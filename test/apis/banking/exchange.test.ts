// Identities and the exchange of tokens (fact sheet 3.3, 3.4, 3.8, 8.1).
import { describe, expect, test } from "vitest";
import { ids, openBanking, restrictedKey } from "../../support/banking.ts";

const consumer = { type: "CONSUMER", id: ids.multi };
const corporate = { type: "CORPORATE", id: ids.multiCorporate };

describe("the identities of a user", () => {
	test("are a bare list in the profile seed, whatever is asked for", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		const where = "/identities?offset=1&limit=1";
		const { body } = await app.call("GET", where, { token });
		expect(body).toEqual([
			{ id: consumer, name: "Mia Multi" },
			{ id: corporate, name: "Multi Media Ltd" },
		]);
	});

	test("are cut by offset and limit in the profile current", async () => {
		const app = await openBanking({ profile: "current" });
		const token = await app.signIn("multi");
		const list = (query: string) =>
			app.call("GET", `/identities${query}`, { token });
		expect((await list("")).body).toMatchObject({ count: 2, responseCount: 2 });
		expect((await list("?offset=1")).body).toEqual({
			identities: [{ id: corporate, name: "Multi Media Ltd" }],
			count: 2,
			responseCount: 1,
		});
		expect((await list("?limit=0")).data.syntaxErrors).toEqual({
			invalidFields: [
				{ fieldName: "limit", error: "RANGE", params: ["1", "100"] },
			],
		});
	});

	test("of an authorised user are the one they act for", async () => {
		const app = await openBanking();
		const token = await app.signIn("max");
		const { body } = await app.call("GET", "/identities", { token });
		expect(body).toEqual([
			{
				id: { type: "CORPORATE", id: ids.cora },
				name: "Corner Works Ltd",
			},
		]);
	});

	test("are refused where the programme has one of their types switched off", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		app.policy({ programme: { identityTypes: ["CONSUMER"] } });
		const { status, body } = await app.call("GET", "/identities", { token });
		expect([status, body]).toEqual([
			409,
			{ errorCode: "IDENTITY_TYPE_NOT_SUPPORTED" },
		]);
	});
});

describe("an auth token", () => {
	test("opens nothing but identities and exchange", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		const path = "/stepup/challenges/otp/SMS";
		const refused = await app.post(path, undefined, { token });
		expect(refused.status).toBe(403);
		expect(refused.body).toEqual({ errorCode: "ACCESS_TOKEN_REQUIRED" });
	});

	test("is told so in both fields where a step-up may be asked for", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		const { body } = await app.post("/passwords/update", {}, { token });
		expect(body).toEqual({
			errorCode: "ACCESS_TOKEN_REQUIRED",
			message: "ACCESS_TOKEN_REQUIRED",
		});
	});

	test("is exchanged for an access token of one identity, and lives on", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		for (const identity of [corporate, consumer]) {
			const { status, data } = await app.post(
				"/access_token",
				{ identity },
				{ token },
			);
			expect(status).toBe(200);
			expect(data).toEqual({
				token: expect.any(String),
				identity,
				credentials: { type: "ROOT", id: ids.multi },
			});
			expect(data.token).not.toBe(token);
		}
	});

	test("says in the profile current that a plain sign-in is worth STANDARD", async () => {
		const app = await openBanking({ profile: "current" });
		const token = await app.signIn("ada");
		const { data } = await app.post("/access_token", {}, { token });
		expect(data.status).toBe("STANDARD");
	});

	test("wants the identity named by a user of several only", async () => {
		const app = await openBanking({ tokenMode: "exchange" });
		const several = await app.signIn("multi");
		const missing = await app.post("/access_token", {}, { token: several });
		expect(missing.status).toBe(400);
		expect(missing.data.syntaxErrors).toEqual({
			invalidFields: [{ fieldName: "identity", error: "REQUIRED", params: [] }],
		});
		const token = await app.signIn("ada");
		const one = await app.post("/access_token", undefined, { token });
		expect(one.data.identity).toEqual({ type: "CONSUMER", id: ids.ada });
	});

	test("and access token idle out each by itself", async () => {
		const app = await openBanking();
		const auth = await app.signIn("multi");
		const identity = consumer;
		const exchanged = await app.post(
			"/access_token",
			{ identity },
			{ token: auth },
		);
		app.advance(299);
		const { token } = exchanged.data;
		expect((await app.call("GET", "/identities", { token })).status).toBe(200);
		app.advance(1);
		const late = await app.call("GET", "/identities", { token: auth });
		expect(late.status).toBe(401);
		expect((await app.call("GET", "/identities", { token })).status).toBe(200);
	});
});

describe("everything that is wrong with the token of an exchange", () => {
	test("is a 403 without body; 401 is about the key alone", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		await app.post("/logout", undefined, { token });
		const identity = consumer;
		const own = await app.signIn("multi");
		const other = { type: "CONSUMER", id: ids.ada };
		for (const answer of [
			await app.post("/access_token", { identity }),
			await app.post("/access_token", { identity }, { token: "x" }),
			await app.post("/access_token", { identity }, { token }),
			await app.post("/access_token", { identity: other }, { token: own }),
			await app.post(
				"/access_token",
				{ identity },
				{ token: own, key: restrictedKey },
			),
		]) {
			expect(answer.status).toBe(403);
			expect(answer.body).toBeUndefined();
		}
		const keyless = await app.post(
			"/access_token",
			{},
			{ token: own, key: null },
		);
		expect(keyless.status).toBe(401);
	});
});

describe("a sign-out", () => {
	test("ends all tokens of its sign-in, and of no other", async () => {
		const app = await openBanking();
		const auth = await app.signIn("multi");
		const other = await app.signIn("multi");
		const identity = corporate;
		const exchanged = await app.post(
			"/access_token",
			{ identity },
			{ token: auth },
		);
		const { token } = exchanged.data;
		const out = await app.post("/logout", {}, { token });
		expect(out.status).toBe(204);
		for (const dead of [auth, token]) {
			const answer = await app.call("GET", "/identities", { token: dead });
			expect(answer.status).toBe(401);
		}
		const alive = await app.call("GET", "/identities", { token: other });
		expect(alive.status).toBe(200);
	});

	test("of a dead token is a 401, and needs no body", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		expect((await app.post("/logout", undefined, { token })).status).toBe(204);
		const again = await app.post("/logout", undefined, { token });
		expect([again.status, again.body]).toEqual([
			401,
			{ errorCode: "UNAUTHORIZED" },
		]);
	});

	test("is open to restricted keys", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const key = restrictedKey;
		expect((await app.post("/logout", {}, { token, key })).status).toBe(204);
	});
});

describe("a token", () => {
	test.each([
		["idle for 299 seconds", 299, 200],
		["idle for 300 seconds", 300, 401],
	])("%s is answered", async (_, seconds, status) => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		app.advance(seconds);
		const answer = await app.call("GET", "/identities", { token });
		expect(answer.status).toBe(status);
	});

	test("is kept alive by every request that passes its check, refused ones too", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		for (let at = 0; at < 5; at += 1) {
			app.advance(200);
			const refused = await app.post("/passwords/update", {}, { token });
			expect(refused.status).toBe(400);
		}
	});

	test("of another world is worth nothing", async () => {
		const app = await openBanking();
		const other = await openBanking();
		const token = await other.signIn("ada");
		const { status } = await app.call("GET", "/identities", { token });
		expect(status).toBe(401);
	});
});
