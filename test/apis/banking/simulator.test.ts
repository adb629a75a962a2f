// The side channel of the sandbox (fact sheet 7.1), and the gate in front of account information.
import { describe, expect, test } from "vitest";
import {
	apiKey,
	type BankingApp,
	ids,
	openBanking,
} from "../../support/banking.ts";

async function asked(app: BankingApp) {
	const token = await app.signIn("push");
	const path = "/stepup/challenges/push/AUTHY";
	const { id } = (await app.post(path, undefined, { token })).data;
	return { token, id };
}

const gate = (app: BankingApp, token: string) =>
	app.call("GET", "/managed_accounts", { token });

describe("the answer of a device", () => {
	test("is taken under the vendor's base, with either key header", async () => {
		const app = await openBanking();
		const { id, token } = await asked(app);
		const path = `/simulate/api/factors/${ids.push}/challenges/${id}/verify_success`;
		const headers = { "programme-key": apiKey, "call-ref": "test-17" };
		const answer = await app.post(path, undefined, { key: null, headers });
		expect(answer.data).toEqual({ code: "COMPLETED" });
		expect((await gate(app, token)).status).toBe(200);
	});

	test("is not taken under the base of the programme, nor without a key", async () => {
		const app = await openBanking();
		const { id } = await asked(app);
		const path = `/factors/${ids.push}/challenges/${id}/verify_success`;
		expect((await app.post(`/multi${path}`)).status).toBe(404);
		expect((await app.post(path, undefined, { key: null })).status).toBe(401);
	});

	test("of somebody else, or to nothing, is DENIED and changes nothing", async () => {
		const app = await openBanking();
		const { id, token } = await asked(app);
		for (const path of [
			`/factors/${ids.ada}/challenges/${id}/verify_success`,
			`/factors/999/challenges/${id}/verify_success`,
			`/factors/${ids.push}/challenges/999/verify_success`,
		])
			expect((await app.post(path)).data).toEqual({ code: "DENIED" });
		expect((await gate(app, token)).status).toBe(403);
	});

	test("that comes after the sign-out is DENIED", async () => {
		const app = await openBanking();
		const { id, token } = await asked(app);
		await app.post("/logout", undefined, { token });
		const path = `/factors/${ids.push}/challenges/${id}/verify_success`;
		expect((await app.post(path)).data).toEqual({ code: "DENIED" });
	});

	test("with an id that is none has the refusal of the side channel", async () => {
		const app = await openBanking();
		const answer = await app.post("/factors/x/challenges/1/verify_success");
		expect([answer.status, answer.data.validation]).toEqual([
			400,
			{
				invalid: true,
				fields: [
					{
						name: "credentials_id",
						errors: [{ type: "REGEX", params: ["^[0-9]+$"] }],
					},
				],
			},
		]);
	});
});

describe("a verification in one go", () => {
	test("proves address and number, and opens a second identity", async () => {
		const app = await openBanking();
		const answer = await app.post(`/consumers/${ids.newcomer}/verify`);
		expect(answer.status).toBe(204);
		const account = await app.account("newcomer@example.test");
		expect(account.proofing).toEqual({ "due-diligence": "approved" });
		const proved = account.identifiers
			.filter(({ verifiedAt }) => verifiedAt !== undefined)
			.map(({ type }) => type);
		expect(proved).toEqual(["email", "phone"]);
	});

	test("of a corporate does not know consumers", async () => {
		const app = await openBanking();
		const wrong = await app.post(`/corporates/${ids.ada}/verify`);
		expect([wrong.status, wrong.code]).toEqual([404, "NOT_FOUND"]);
	});
});

describe("the gate of account information", () => {
	test("remembers a step-up of any session, which POST /users does not", async () => {
		const app = await openBanking();
		await app.signInSteppedUp("ada");
		const token = await app.signIn("ada");
		expect((await gate(app, token)).status).toBe(200);
		const user = { name: "A", surname: "B", email: "a.b@example.test" };
		const refused = await app.post("/users", user, { token });
		expect(refused.code).toBe("STEP_UP_REQUIRED");
	});

	test("forgets it with a reset of the password", async () => {
		const app = await openBanking();
		const email = "ada@example.test";
		await app.signInSteppedUp("ada");
		await app.post("/passwords/lost_password/start", { email });
		const nonce = await app.code(email);
		const newPassword = { value: "N3w-pa55word" };
		const reset = { email, nonce, newPassword };
		const { data } = await app.post("/passwords/lost_password/resume", reset);
		expect((await gate(app, String(data.token))).status).toBe(403);
	});
});
