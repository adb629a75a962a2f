// Second factors and codes for addresses (fact sheet 4 and 6), beyond what each answer alone shows.
import { describe, expect, test } from "vitest";
import {
	type BankingApp,
	openBanking,
	otherThan,
	phones,
} from "../../support/banking.ts";

const otp = "/authentication_factors/otp/SMS";
const push = "/authentication_factors/push";

const factors = async (app: BankingApp, token: string) =>
	(await app.call("GET", "/authentication_factors", { token })).data.factors;

const confirm = (app: BankingApp, token: string, verificationCode: unknown) =>
	app.post(`${otp}/verify`, { verificationCode }, { token });

describe("a mobile number", () => {
	test("is a factor from the first code on, and active from the right one", async () => {
		const app = await openBanking();
		const token = await app.signIn("pending");
		expect(await factors(app, token)).toEqual([
			{ type: "OTP", status: "PENDING_VERIFICATION", channel: "SMS" },
		]);
		await app.post(otp, undefined, { token });
		const { code, purpose } = await app.lastMessage(phones.pending);
		expect(purpose).toBe("bind-authenticator");
		expect((await confirm(app, token, code)).status).toBe(204);
		expect(await factors(app, token)).toEqual([
			{ type: "OTP", status: "ACTIVE", channel: "SMS" },
		]);
		const { rootUser } = (await app.call("GET", "/consumers", { token })).data;
		expect(rootUser).toMatchObject({ mobileNumberVerified: true });
		expect((await confirm(app, token, code)).code).toBe(
			"CHANNEL_ALREADY_REGISTERED",
		);
	});

	test("is asked anew, which makes the earlier code void", async () => {
		const app = await openBanking({ code: { mode: "random" } });
		const token = await app.signIn("pending");
		await app.post(otp, undefined, { token });
		const first = await app.code(phones.pending);
		await app.post(otp, undefined, { token });
		const second = await app.code(phones.pending);
		expect(second).not.toBe(first);
		expect((await confirm(app, token, first)).code).toBe(
			"VERIFICATION_CODE_INVALID",
		);
		expect((await confirm(app, token, second)).status).toBe(204);
	});

	test("takes five wrong codes, and begins anew with five more", async () => {
		const app = await openBanking();
		const token = await app.signIn("pending");
		await app.post(otp, undefined, { token });
		const wrong = otherThan(await app.code(phones.pending));
		const codes = [];
		for (const _ of [1, 2, 3, 4, 5, 6])
			codes.push((await confirm(app, token, wrong)).code);
		expect(codes).toEqual([
			"VERIFICATION_CODE_INVALID",
			"VERIFICATION_CODE_INVALID",
			"VERIFICATION_CODE_INVALID",
			"ONE_CHALLENGE_LIMIT_REMAINING",
			"CHALLENGE_LIMIT_EXCEEDED",
			"CHALLENGE_LIMIT_EXCEEDED",
		]);
		await app.post(otp, undefined, { token });
		const right = await app.code(phones.pending);
		expect((await confirm(app, token, right)).status).toBe(204);
	});

	test("knows older words only, where the codes are those of May 2023", async () => {
		const app = await openBanking({
			errorCodes: "seed",
			programme: { enrolment: { types: [] } },
		});
		const token = await app.signIn("pending");
		await app.post(otp, undefined, { token });
		const wrong = otherThan(await app.code(phones.pending));
		for (const _ of [1, 2, 3, 4, 5])
			expect((await confirm(app, token, wrong)).code).toBe(
				"VERIFICATION_CODE_INVALID",
			);
	});

	test.each([
		["seed", 403],
		["current", 200],
	] as const)(
		"steps its token up when it is proved in the profile current only: %s",
		async (profile, status) => {
			const app = await openBanking({ profile });
			const token = await app.signIn("pending");
			await app.post(otp, undefined, { token });
			await confirm(app, token, await app.code(phones.pending));
			const gate = await app.call("GET", "/managed_accounts", { token });
			expect(gate.status).toBe(status);
		},
	);
});

describe("a device", () => {
	const outcome = async (word: string) => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("ada");
		const begun = await app.post(`${push}/AUTHY`, undefined, { token });
		expect([begun.status, begun.body]).toEqual([204, undefined]);
		const { challengeId, text } = (await app.messages()).at(-1) ?? {};
		expect(text).toContain("use this device");
		const pending = await factors(app, token);
		expect(pending).toContainEqual({
			type: "PUSH",
			status: "PENDING_VERIFICATION",
			channel: "AUTHY",
		});
		const { identity } = (await app.login("ada")).data as {
			readonly identity: { readonly id: string };
		};
		const path = `/factors/${identity.id}/challenges/${challengeId}/${word}`;
		expect((await app.post(path)).data).toEqual({ code: "COMPLETED" });
		return { app, token };
	};

	test("is active once it has agreed, and can step up", async () => {
		const { app, token } = await outcome("verify_success");
		expect(await factors(app, token)).toContainEqual({
			type: "PUSH",
			status: "ACTIVE",
			channel: "AUTHY",
		});
		const fresh = await app.signIn("ada");
		const path = "/stepup/challenges/push/AUTHY";
		const asked = await app.post(path, undefined, { token: fresh });
		expect(asked.status).toBe(200);
		const again = await app.post(`${push}/AUTHY`, undefined, { token });
		expect(again.code).toBe("CHANNEL_ALREADY_REGISTERED");
	});

	test("is inactive once it has declined, and may be asked again", async () => {
		const { app, token } = await outcome("verify_invalid");
		expect(await factors(app, token)).toContainEqual({
			type: "PUSH",
			status: "INACTIVE",
			channel: "AUTHY",
		});
		const path = "/stepup/challenges/push/AUTHY";
		const fresh = await app.signIn("ada");
		const asked = await app.post(path, undefined, { token: fresh });
		expect(asked.code).toBe("CHANNEL_NOT_REGISTERED");
		const again = await app.post(`${push}/AUTHY`, undefined, { token });
		expect(again.status).toBe(204);
	});

	test.each([["verify_success"], ["verify_invalid"], ["verify_expired"]])(
		"is removed whatever its state, after %s",
		async (word) => {
			const { app, token } = await outcome(word);
			const gone = await app.call("DELETE", `${push}/AUTHY`, { token });
			expect(gone.status).toBe(204);
			expect(await factors(app, token)).toEqual([
				{ type: "OTP", status: "ACTIVE", channel: "SMS" },
			]);
		},
	);

	test("gets a linking code as BIOMETRIC, in the profile seed only", async () => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("ada");
		const linked = await app.post(`${push}/BIOMETRIC`, undefined, { token });
		expect(linked.data.linkingCode).toMatch(/^[0-9a-f]{8}$/);
		app.policy({ profile: "current" });
		const refused = await app.post(`${push}/BIOMETRIC`, undefined, { token });
		expect([refused.status, refused.data.syntaxErrors]).toEqual([
			400,
			{
				invalidFields: [
					{ fieldName: "channel", error: "IN", params: ["AUTHY"] },
				],
			},
		]);
	});
});

describe("the code for an address", () => {
	const path = "/consumers/verification/email";
	const email = "pending@example.test";

	test("is void once a newer one is sent, and good once", async () => {
		const app = await openBanking({ code: { mode: "random" } });
		await app.post(`${path}/send`, { email });
		const first = await app.code(email);
		await app.post(`${path}/send`, { email: email.toUpperCase() });
		const second = await app.code(email);
		const verify = (verificationCode: string) =>
			app.post(`${path}/verify`, { email, verificationCode });
		expect((await verify(first)).code).toBe("VERIFICATION_CODE_INVALID");
		expect((await verify(second)).status).toBe(204);
		expect((await verify(second)).code).toBe("VERIFICATION_CODE_INVALID");
		const sent = await app.post(`${path}/send`, { email });
		expect(sent.code).toBe("ALREADY_VERIFIED");
	});

	test("does not open a password reset, nor the other way round", async () => {
		const app = await openBanking();
		await app.post(`${path}/send`, { email });
		const nonce = await app.code(email);
		const newPassword = { value: "N3w-pa55word" };
		const reset = { email, nonce, newPassword };
		const refused = await app.post("/passwords/lost_password/resume", reset);
		expect(refused.code).toBe("INVALID_NONCE_OR_EMAIL");
	});

	test("goes to root users of consumers only", async () => {
		const app = await openBanking();
		for (const name of ["cora", "max", "nobody"]) {
			const body = { email: `${name}@example.test` };
			expect((await app.post(`${path}/send`, body)).code).toBe(
				"EMAIL_NOT_FOUND",
			);
		}
		expect(await app.messages()).toEqual([]);
	});
});
