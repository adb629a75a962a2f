// Step-up by code and on the device (fact sheet 3.2, 3.5 to 3.7, 8.2).
import { describe, expect, test } from "vitest";
import {
	type BankingApp,
	openBanking,
	otherThan,
	password,
	phones,
} from "../../support/banking.ts";

const issuePath = "/stepup/challenges/otp/SMS";
const verifyPath = `${issuePath}/verify`;

const issue = (app: BankingApp, token: unknown) =>
	app.post(issuePath, undefined, { token });

const verify = (app: BankingApp, token: unknown, verificationCode: unknown) =>
	app.post(verifyPath, { verificationCode }, { token });

const wrong = async (app: BankingApp, token: unknown) =>
	verify(app, token, otherThan(await app.code(phones.ada)));

/** Whether a token is stepped-up: a change of the password that wants it gets past its gate. */
async function isSteppedUp(app: BankingApp, token: unknown): Promise<boolean> {
	app.policy({ gatePasswordUpdate: true });
	const newPassword = { value: "short" };
	const body = { oldPassword: { value: password }, newPassword };
	const { code } = await app.post("/passwords/update", body, { token });
	return code !== "STEP_UP_REQUIRED";
}

describe("a step-up by code", () => {
	test("makes the very token of the request worth more, and no other", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const other = await app.signIn("ada");
		expect((await issue(app, token)).status).toBe(204);
		const verified = await verify(app, token, await app.code(phones.ada));
		expect(verified.status).toBe(204);
		expect(verified.body).toBeUndefined();
		expect(await isSteppedUp(app, token)).toBe(true);
		expect(await isSteppedUp(app, other)).toBe(false);
	});

	test("is asked for with both fields a client may read", async () => {
		const app = await openBanking({ gatePasswordUpdate: true });
		const token = await app.signIn("ada");
		const body = {
			oldPassword: { value: password },
			newPassword: { value: "N3w-pa55word" },
		};
		const answer = await app.post("/passwords/update", body, { token });
		expect(answer.status).toBe(403);
		expect(answer.body).toEqual({
			errorCode: "STEP_UP_REQUIRED",
			message: "STEP_UP_REQUIRED",
		});
	});

	test("sends a second code after 15 seconds, which makes the first one void", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		await issue(app, token);
		const first = await app.code(phones.ada);
		app.advance(14);
		expect((await issue(app, token)).code).toBe("RETRY_IN_15SEC");
		app.advance(1);
		expect((await issue(app, token)).status).toBe(204);
		const second = await app.code(phones.ada);
		if (second !== first)
			expect((await verify(app, token, first)).code).toBe(
				"VERIFICATION_CODE_INVALID",
			);
		expect((await verify(app, token, second)).status).toBe(204);
	});

	test.each([
		[undefined, 400, undefined],
		[409, 409, "CHALLENGE_LIMIT_EXCEEDED"],
	] as const)(
		"sends no third code in a session (reissueLimitStatus %s)",
		async (reissueLimitStatus, status, code) => {
			const app = await openBanking({
				...(reissueLimitStatus && { reissueLimitStatus }),
			});
			const token = await app.signIn("ada");
			for (const _ of [1, 2]) {
				expect((await issue(app, token)).status).toBe(204);
				app.advance(15);
			}
			const third = await issue(app, token);
			expect([third.status, third.code]).toEqual([status, code]);
			if (status === 400)
				expect(third.body).toEqual({ message: "INVALID_REQUEST" });
			const next = await app.signIn("ada");
			expect((await issue(app, next)).status).toBe(204);
		},
	);

	test("takes five tries, and tells of the last but one", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		await issue(app, token);
		const codes: (string | undefined)[] = [];
		for (let tries = 0; tries < 6; tries += 1)
			codes.push((await wrong(app, token)).code);
		expect(codes).toEqual([
			...Array(3).fill("VERIFICATION_CODE_INVALID"),
			"ONE_CHALLENGE_LIMIT_REMAINING",
			"CHALLENGE_LIMIT_EXCEEDED",
			"CHALLENGE_LIMIT_EXCEEDED",
		]);
		app.advance(15);
		await issue(app, token);
		const verified = await verify(app, token, await app.code(phones.ada));
		expect(verified.status).toBe(204);
	});

	test.each([
		[299, 204, undefined],
		[300, 409, "VERIFICATION_CODE_EXPIRED"],
	] as const)(
		"takes the code %s seconds after it was sent with %s",
		async (seconds, status, code) => {
			const app = await openBanking();
			const token = await app.signIn("ada");
			await issue(app, token);
			app.advance(200);
			await app.call("GET", "/identities", { token });
			app.advance(seconds - 200);
			const answer = await verify(app, token, await app.code(phones.ada));
			expect([answer.status, answer.code]).toEqual([status, code]);
		},
	);

	test("belongs to the token that asked for it", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const other = await app.signIn("ada");
		await issue(app, token);
		const answer = await verify(app, other, await app.code(phones.ada));
		expect(answer.code).toBe("STATE_INVALID");
	});

	test("is told when it is done already", async () => {
		const app = await openBanking();
		const token = await app.signInSteppedUp("ada");
		const code = await app.code(phones.ada);
		expect((await verify(app, token, code)).code).toBe("ALREADY_VERIFIED");
		const sent = (await app.messages()).length;
		expect((await issue(app, token)).status).toBe(204);
		expect(await app.messages()).toHaveLength(sent);
	});

	test("takes the code as a number too", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		await issue(app, token);
		const code = await app.code(phones.ada);
		// Leading zeros are lost in a number.
		const sent = code.startsWith("0") ? code : Number(code);
		expect((await verify(app, token, sent)).status).toBe(204);
	});

	test("wants an active factor and a channel that is switched on", async () => {
		const app = await openBanking();
		const pending = await app.signIn("pending");
		expect((await issue(app, pending)).code).toBe("CHANNEL_NOT_REGISTERED");
		app.policy({ programme: { channels: { SMS: false } } });
		const token = await app.signIn("ada");
		expect((await issue(app, token)).code).toBe("CHANNEL_NOT_SUPPORTED");
		app.policy({ programme: { callingCodes: ["+44"] } });
		expect((await issue(app, token)).code).toBe("MOBILE_COUNTRY_NOT_SUPPORTED");
	});

	test("tells the customer's server", async () => {
		const app = await openBanking();
		await app.signInSteppedUp("ada");
		const { payload, channel } = await app.lastMessage("/stepup/watch");
		expect(channel).toBe("webhook");
		expect(payload).toMatchObject({ type: "OTP", status: "VERIFIED" });
	});
});

describe("the names of channels", () => {
	const lower = "/stepup/challenges/otp/sms";

	test("are compared with regard to case", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		const answer = await app.post(lower, undefined, { token });
		expect(answer.status).toBe(400);
		expect(answer.data.syntaxErrors).toEqual({
			invalidFields: [{ fieldName: "channel", error: "IN", params: ["SMS"] }],
		});
	});

	test("are not, where a world says so", async () => {
		const app = await openBanking({ lenientChannelCase: true });
		const token = await app.signIn("ada");
		const answer = await app.post(lower, undefined, { token });
		expect(answer.status).toBe(204);
	});
});

describe("a step-up on the device", () => {
	const push = (app: BankingApp, token: unknown, channel = "AUTHY") =>
		app.post(`/stepup/challenges/push/${channel}`, undefined, { token });

	test("is one at a time, and told apart from a done one by nothing", async () => {
		const app = await openBanking();
		const token = await app.signIn("push");
		const { status, data } = await push(app, token);
		expect(status).toBe(200);
		expect(data.id).toMatch(/^[0-9]{18}$/);
		expect((await push(app, token, "BIOMETRIC")).code).toBe("STATE_INVALID");
		const done = await app.signInSteppedUp("push");
		expect((await push(app, done)).code).toBe("STATE_INVALID");
	});

	test("wants an enrolled device and a channel that is switched on", async () => {
		const app = await openBanking();
		const token = await app.signIn("ada");
		expect((await push(app, token)).code).toBe("CHANNEL_NOT_REGISTERED");
		app.policy({ programme: { channels: { SMS: true, AUTHY: false } } });
		expect((await push(app, token)).code).toBe("CHANNEL_NOT_SUPPORTED");
	});

	test("is capped in a session", async () => {
		const app = await openBanking({ approval: { maxSends: 1 } });
		const token = await app.signIn("push");
		await push(app, token);
		app.advance(299);
		await app.call("GET", "/identities", { token });
		app.advance(1);
		expect((await push(app, token)).code).toBe("CHALLENGE_LIMIT_EXCEEDED");
	});
});

describe("a biometric sign-in", () => {
	const path = "/login_via_biometrics";
	const email = "push@example.test";

	test("is not there in the profile seed", async () => {
		const app = await openBanking();
		const answer = await app.post(path, { email });
		expect([answer.status, answer.code]).toEqual([404, "NOT_FOUND"]);
	});

	test("sends a push and hands out nothing yet", async () => {
		const app = await openBanking({ profile: "current" });
		const { status, body } = await app.post(path, { email });
		expect(status).toBe(200);
		expect(body).toEqual({ challengeId: expect.stringMatching(/^[0-9]{18}$/) });
		expect((await app.lastMessage(email)).channel).toBe("push");
	});

	test("is refused like a password, and for want of a device", async () => {
		const app = await openBanking({ profile: "current" });
		const ask = async (who: string, identity?: object) => {
			const sent = { email: `${who}@example.test`, identity };
			const { status, code } = await app.post(path, sent);
			return [status, code];
		};
		expect(await ask("nobody")).toEqual([403, undefined]);
		expect(await ask("inactive")).toEqual([403, undefined]);
		expect(await ask("locked")).toEqual([423, undefined]);
		expect(await ask("ada")).toEqual([409, "CHANNEL_NOT_REGISTERED"]);
		const theirs = { type: "CONSUMER", id: "1" };
		expect(await ask("push", theirs)).toEqual([403, undefined]);
	});
});
