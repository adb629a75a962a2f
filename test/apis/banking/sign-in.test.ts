// Sign-in with a password, and what its token opens (fact sheet 3.1, 8.1, 8.3).
import { describe, expect, test } from "vitest";
import { createSimulator } from "../../../src/simulator.ts";
import {
	ids,
	openBanking,
	password,
	restrictedKey,
} from "../../support/banking.ts";

const path = "/login_with_password";
const body = { email: "ada@example.test", password: { value: password } };

describe("a sign-in with email and password", () => {
	test("gives a user of one identity an access token", async () => {
		const app = await openBanking();
		const { status, data } = await app.login("ada");
		expect(status).toBe(200);
		expect(data).toEqual({
			token: expect.any(String),
			tokenType: "ACCESS",
			identity: { type: "CONSUMER", id: ids.ada },
			credentials: { type: "ROOT", id: ids.ada },
		});
	});

	test("gives a user of several identities an auth token for the first", async () => {
		const app = await openBanking();
		const { data } = await app.login("multi");
		expect(data.tokenType).toBe("AUTH");
		expect(data.identity).toEqual({ type: "CONSUMER", id: ids.multi });
	});

	test("gives an authorised user a token for the identity they act for", async () => {
		const app = await openBanking();
		const { data } = await app.login("max");
		expect(data).toMatchObject({
			tokenType: "ACCESS",
			identity: { type: "CORPORATE", id: ids.cora },
			credentials: { type: "USER", id: ids.max },
		});
	});

	test("gives everybody an auth token in token mode exchange", async () => {
		const app = await openBanking({ tokenMode: "exchange" });
		expect((await app.login("ada")).data.tokenType).toBe("AUTH");
	});

	test("takes the address without regard to case, and under the vendor's base", async () => {
		const app = await openBanking();
		const email = "ADA@Example.Test";
		const answer = await app.post(`/multi${path}`, { ...body, email });
		expect(answer.status).toBe(200);
	});

	test("leaves earlier sessions alone", async () => {
		const app = await openBanking();
		const first = await app.signIn("ada");
		await app.signIn("ada");
		const { status } = await app.call("GET", "/identities", { token: first });
		expect(status).toBe(200);
	});
});

describe("a sign-in that fails", () => {
	test("says nothing of why: wrong password, unknown address, inactive user", async () => {
		const app = await openBanking();
		for (const answer of [
			await app.login("ada", "Wr0ng-word"),
			await app.post(path, { ...body, email: "nobody@example.test" }),
			await app.login("inactive"),
			await app.login("newcomer"),
		]) {
			expect(answer.status).toBe(403);
			expect(answer.body).toBeUndefined();
		}
	});

	test("keeps the true reason in the journal", async () => {
		const app = await openBanking();
		await app.post(path, { ...body, email: "nobody@example.test" });
		await app.login("ada", "Wr0ng-word");
		const [second, first] = app.world.journal.entries();
		expect(first?.refusal?.code).toBe("account-unknown");
		expect(second?.refusal?.code).toBe("secret-mismatch");
	});

	test("locks at the third wrong password, for 30 minutes, whatever comes", async () => {
		const app = await openBanking();
		for (const _ of [1, 2, 3])
			expect((await app.login("ada", "Wr0ng-word")).status).toBe(403);
		const locked = await app.login("ada");
		expect(locked.status).toBe(423);
		expect(locked.body).toBeUndefined();
		app.advance(30 * 60 - 1);
		expect((await app.login("ada")).status).toBe(423);
		app.advance(1);
		expect((await app.login("ada")).status).toBe(200);
	});

	test("forgets wrong passwords after a right one; unknown addresses never lock", async () => {
		const app = await openBanking();
		for (const secret of ["a", "b", password, "c", "d", password])
			await app.login("ada", secret);
		expect((await app.login("ada")).status).toBe(200);
		const email = "nobody@example.test";
		for (const _ of [1, 2, 3, 4])
			expect((await app.post(path, { ...body, email })).status).toBe(403);
	});

	test("leaves the sessions of a locked user alone, but for the exchange", async () => {
		const app = await openBanking();
		const token = await app.signIn("multi");
		for (const _ of [1, 2, 3]) await app.login("multi", "Wr0ng-word");
		const identities = await app.call("GET", "/identities", { token });
		expect(identities.status).toBe(200);
		const identity = { type: "CONSUMER", id: ids.multi };
		const exchanged = await app.post("/access_token", { identity }, { token });
		expect(exchanged.status).toBe(423);
	});
});

describe("an expired password", () => {
	test("is answered 409 with a token for a new password, and nothing else", async () => {
		const app = await openBanking();
		const answer = await app.login("expired");
		expect(answer.status).toBe(409);
		expect(answer.body).toEqual({ token: expect.any(String) });
		const { token } = answer.data;
		for (const [method, where] of [
			["GET", "/identities"],
			["POST", "/logout"],
		] as const)
			expect((await app.call(method, where, { token })).status).toBe(401);
		const exchange = await app.post("/access_token", {}, { token });
		expect(exchange.status).toBe(403);
	});

	test("is told only to whoever knows it", async () => {
		const app = await openBanking();
		expect((await app.login("expired", "Wr0ng-word")).status).toBe(403);
	});

	test("is replaced once with the temporary token", async () => {
		const app = await openBanking();
		const { token } = (await app.login("expired")).data;
		const change = {
			oldPassword: { value: password },
			newPassword: { value: "N3w-pa55word" },
		};
		const changed = await app.post("/passwords/update", change, { token });
		expect(changed.status).toBe(200);
		expect(changed.data.passwordInfo).toMatchObject({ expiryDate: 0 });
		const fresh = changed.data.token;
		const identities = await app.call("GET", "/identities", { token: fresh });
		expect(identities.status).toBe(200);
		const again = await app.post("/passwords/update", change, { token });
		expect(again.status).toBe(401);
		expect((await app.login("expired", "N3w-pa55word")).status).toBe(200);
	});

	test("comes with age where a world says so", async () => {
		const day = 86_400;
		const app = await openBanking({ password: { expireAfterSeconds: day } });
		app.advance(day - 1);
		expect((await app.login("ada")).status).toBe(200);
		app.advance(1);
		expect((await app.login("ada")).status).toBe(409);
	});
});

describe("the key of the programme", () => {
	test("is wanted before anything else is looked at", async () => {
		const app = await openBanking();
		for (const key of [null, "", "unknown"]) {
			const answer = await app.post(path, {}, { key });
			expect(answer.status).toBe(401);
			expect(answer.body).toEqual({ errorCode: "UNAUTHORIZED" });
		}
	});

	test("opens no sign-in when it is restricted, after the input was looked at", async () => {
		const app = await openBanking();
		const key = restrictedKey;
		const refused = await app.post(path, body, { key });
		expect(refused.status).toBe(403);
		expect(refused.body).toBeUndefined();
		expect((await app.post(path, {}, { key })).status).toBe(400);
	});

	test("is not told of when the path does not exist", async () => {
		const app = await openBanking();
		const answer = await app.post("/nothing", {}, { key: null });
		expect(answer.status).toBe(404);
		expect(answer.body).toEqual({
			code: "NOT_FOUND",
			message: expect.any(String),
		});
	});

	test("may be any in a world that names none", async () => {
		const simulator = createSimulator({ apis: ["banking"] });
		const request = new Request(`http://localhost/banking${path}`, {
			method: "POST",
			headers: { "api-key": "whatever", "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		expect((await simulator.fetch(request)).status).toBe(403);
	});
});

describe("every answer", () => {
	test("carries a request-ref of its own, the trace id", async () => {
		const app = await openBanking();
		const good = await app.login("ada");
		const bad = await app.login("ada", "Wr0ng-word");
		const refs = [good, bad].map(({ headers }) => headers.get("request-ref"));
		expect(new Set(refs).size).toBe(2);
		expect(refs[0]).toBe(good.headers.get("x-trace-id"));
	});
});
