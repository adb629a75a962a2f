// Passwords (fact sheet 5).
import { describe, expect, test } from "vitest";
import {
	type BankingApp,
	ids,
	openBanking,
	otherThan,
	password,
} from "../../support/banking.ts";

const fresh = "N3w-pa55word";
const ada = "ada@example.test";

const create = (app: BankingApp, value: string, id: string = ids.newcomer) =>
	app.post(`/passwords/${id}/create`, { password: { value } });

const update = (app: BankingApp, token: unknown, from: string, to: string) =>
	app.post(
		"/passwords/update",
		{ oldPassword: { value: from }, newPassword: { value: to } },
		{ token },
	);

const validate = (app: BankingApp, value: string) =>
	app.post("/passwords/validate", { password: { value } });

const start = (app: BankingApp, email = ada) =>
	app.post("/passwords/lost_password/start", { email });

const resume = (app: BankingApp, nonce: string, value = fresh, email = ada) =>
	app.post("/passwords/lost_password/resume", {
		email,
		nonce,
		newPassword: { value },
	});

describe("the rules of a password", () => {
	test.each([
		["Pa55word!", undefined],
		["Pa5!", "PASSWORD_TOO_SHORT"],
		["a", "PASSWORD_TOO_SHORT"],
		[`Pa5!${"x".repeat(27)}`, "PASSWORD_TOO_LONG"],
		["password!5", "PASSWORD_TOO_SIMPLE"],
		["PASSWORD!5", "PASSWORD_TOO_SIMPLE"],
		["Password!", "PASSWORD_TOO_SIMPLE"],
		["Password5", "PASSWORD_TOO_SIMPLE"],
	])("say of %s: %s", async (value, code) => {
		const app = await openBanking();
		const answer = await validate(app, value);
		expect(answer.status).toBe(code === undefined ? 204 : 409);
		expect(answer.code).toBe(code);
	});

	test("want digits alone in a programme of passcodes", async () => {
		const app = await openBanking({ programme: { passcodeDigits: 4 } });
		expect((await validate(app, "1234")).status).toBe(204);
		expect((await validate(app, "12a4")).code).toBe("PASSWORD_TOO_SIMPLE");
		expect((await validate(app, "12345")).code).toBe("PASSWORD_TOO_LONG");
		expect((await create(app, "1234")).status).toBe(200);
		expect((await app.login("newcomer", "1234")).status).toBe(200);
	});
});

describe("the first password", () => {
	test("is set once, and signs the user in", async () => {
		const app = await openBanking();
		const { status, data } = await create(app, password);
		expect(status).toBe(200);
		expect(data.passwordInfo).toEqual({
			identityId: { type: "CONSUMER", id: ids.newcomer },
			expiryDate: 0,
		});
		const { token } = data;
		expect((await app.call("GET", "/identities", { token })).status).toBe(200);
		expect((await create(app, fresh)).code).toBe("PASSWORD_ALREADY_CREATED");
		expect((await app.login("newcomer")).status).toBe(200);
	});

	test("tells when it expires, where passwords do", async () => {
		const app = await openBanking({ password: { expireAfterSeconds: 60 } });
		const { data } = await create(app, password);
		const expiryDate = Date.parse("2026-01-10T00:01:00Z");
		expect(data.passwordInfo).toMatchObject({ expiryDate });
	});

	test("is not set for somebody who is not there, nor for types without", async () => {
		const app = await openBanking();
		const unknown = await create(app, password, "999");
		expect([unknown.status, unknown.code]).toEqual([404, "NOT_FOUND"]);
		const text = await create(app, password, "abc");
		expect(text.data.syntaxErrors).toEqual({
			invalidFields: [
				{ fieldName: "user_id", error: "REGEX", params: ["^[0-9]+$"] },
			],
		});
		app.policy({ programme: { passwordsFor: ["USER"] } });
		const refused = await create(app, password);
		expect(refused.code).toBe(
			"PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE",
		);
	});

	test("of a root user of several is found by the id of each identity", async () => {
		const app = await openBanking();
		for (const id of [ids.multi, ids.multiCorporate]) {
			const { code } = await create(app, fresh, id);
			expect(code).toBe("PASSWORD_ALREADY_CREATED");
		}
	});
});

describe("one-time values in the place of a password", () => {
	test("stand for it once", async () => {
		const app = await openBanking();
		const value = `sim-ui.${password}`;
		expect((await validate(app, value)).status).toBe(204);
		expect((await create(app, value)).status).toBe(200);
		expect((await create(app, value)).code).toBe("PASSWORD_KEY_ALREADY_IN_USE");
		const again = await app.login("ada", value);
		expect([again.status, again.code]).toEqual([404, "TOKEN_NOT_FOUND"]);
	});

	test.each([
		["sim-ui-unknown.x", 404, "TOKEN_NOT_FOUND"],
		["sim-ui-expired.x", 410, "TOKEN_EXPIRED"],
		["sim-ui-orphan.x", 409, "UNRESOLVED_IDENTITY"],
	])("%s is refused with %s %s", async (value, status, code) => {
		const app = await openBanking();
		const answer = await validate(app, value);
		expect([answer.status, answer.code]).toEqual([status, code]);
	});

	test("are plain passwords to the version of May 2023", async () => {
		const app = await openBanking({ errorCodes: "seed" });
		const answer = await app.login("ada", "sim-ui-unknown.x");
		expect(answer.status).toBe(403);
	});
});

describe("a change of the password", () => {
	test("hands out a token, and leaves the old one alive", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const { status, data } = await update(app, token, password, fresh);
		expect(status).toBe(200);
		expect(data.token).not.toBe(token);
		for (const each of [token, data.token]) {
			const list = await app.call("GET", "/identities", { token: each });
			expect(list.status).toBe(200);
		}
		expect((await app.login("ada")).status).toBe(403);
		expect((await app.login("ada", fresh)).status).toBe(200);
	});

	test("wants the old one, and does not count towards the lock", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		for (const _ of [1, 2, 3, 4]) {
			const answer = await update(app, token, "Wr0ng-word", fresh);
			expect([answer.status, answer.code]).toEqual([409, "PASSWORD_INCORRECT"]);
		}
		expect((await app.login("ada")).status).toBe(200);
	});

	test("never goes back to one of the last five", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const later = [1, 2, 3, 4, 5].map((at) => `${fresh}${at}`);
		let present = password;
		for (const next of later) {
			const back = await update(app, token, present, password);
			expect(back.code).toBe("PASSWORD_ALREADY_USED");
			expect((await update(app, token, present, next)).status).toBe(200);
			present = next;
		}
		expect((await update(app, token, present, password)).status).toBe(200);
	});

	test("keeps acting for the identity of its token", async () => {
		const app = await openBanking();
		const identity = { type: "CORPORATE", id: ids.multiCorporate };
		const auth = await app.signIn("multi");
		const exchanged = await app.post(
			"/access_token",
			{ identity },
			{ token: auth },
		);
		const { token } = exchanged.data;
		const { data } = await update(app, token, password, fresh);
		expect(data.passwordInfo).toMatchObject({ identityId: identity });
		const path = "/stepup/challenges/otp/SMS";
		const issued = await app.post(path, undefined, { token: data.token });
		expect(issued.status).toBe(204);
	});
});

describe("a lost password", () => {
	test("is replaced with the nonce of the mail, whose link carries all of it", async () => {
		const app = await openBanking();
		expect((await start(app)).status).toBe(204);
		const { link = "", code = "" } = await app.lastMessage(ada);
		const query = new URL(link).searchParams;
		expect(Object.fromEntries(query)).toEqual({ email: ada, nonce: code });
		const { status, body } = await resume(app, code);
		expect(status).toBe(200);
		expect(body).toEqual({ token: expect.any(String) });
		expect((await app.login("ada", fresh)).status).toBe(200);
	});

	test("ends all other sessions and releases a lock", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		for (const _ of [1, 2, 3]) await app.login("ada", "Wr0ng-word");
		expect((await app.login("ada")).status).toBe(423);
		await start(app);
		const { data } = await resume(app, await app.code(ada));
		expect((await app.call("GET", "/identities", { token })).status).toBe(401);
		const own = await app.call("GET", "/identities", { token: data.token });
		expect(own.status).toBe(200);
		expect((await app.login("ada", fresh)).status).toBe(200);
	});

	test("is told of an address that nobody has, unless a world hides it", async () => {
		const app = await openBanking();
		const nobody = "nobody@example.test";
		const answer = await start(app, nobody);
		expect([answer.status, answer.code]).toEqual([409, "ACCOUNT_NOT_FOUND"]);
		app.policy({ enumerationSafe: true });
		expect((await start(app, nobody)).status).toBe(204);
		expect(await app.messages()).toEqual([]);
	});

	test("takes a nonce once, and only the latest", async () => {
		const app = await openBanking();
		await start(app);
		const first = await app.code(ada);
		await start(app);
		const second = await app.code(ada);
		if (first !== second)
			expect((await resume(app, first)).code).toBe("INVALID_NONCE_OR_EMAIL");
		expect((await resume(app, second)).status).toBe(200);
		const again = await resume(app, second, `${fresh}2`);
		expect(again.code).toBe("INVALID_NONCE_OR_EMAIL");
	});

	test.each([
		[3599, 200],
		[3600, 409],
	])(
		"takes the nonce %s seconds after the mail with %s",
		async (seconds, status) => {
			const app = await openBanking();
			await start(app);
			app.advance(seconds);
			expect((await resume(app, await app.code(ada))).status).toBe(status);
		},
	);

	test("does not use the nonce up for a password that breaks the rules", async () => {
		const app = await openBanking();
		await start(app);
		const code = await app.code(ada);
		expect((await resume(app, otherThan(code))).code).toBe(
			"INVALID_NONCE_OR_EMAIL",
		);
		expect((await resume(app, code, "Pa5!")).code).toBe("PASSWORD_TOO_SHORT");
		expect((await resume(app, code, password)).code).toBe(
			"PASSWORD_ALREADY_USED",
		);
		expect((await resume(app, code)).status).toBe(200);
	});

	test("is none where none was ever set", async () => {
		const app = await openBanking();
		const email = "newcomer@example.test";
		await start(app, email);
		const code = await app.code(email);
		const answer = await resume(app, code, fresh, email);
		expect(answer.code).toBe("PASSWORD_NOT_SET");
		app.policy({ errorCodes: "seed" });
		expect((await resume(app, code, fresh, email)).status).toBe(200);
	});

	test("of a root user of several identities may be barred", async () => {
		const app = await openBanking({ programme: { oneIdentityForReset: true } });
		const answer = await start(app, "multi@example.test");
		expect(answer.code).toBe("MULTIPLE_ACCOUNTS_FOUND");
	});
});
