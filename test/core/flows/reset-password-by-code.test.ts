// A short code from a mail sets a new password and signs in. Wrong codes are counted before anything
// else is looked at; a right one is used up only by the new password (OWASP Forgot Password Cheat
// Sheet).
import { describe, expect, it } from "vitest";
import { isVerified } from "../../../src/core/account.ts";
import { noteStepUp } from "../../../src/core/assurance.ts";
import {
	blockAccount,
	lockAccount,
} from "../../../src/core/flows/operator-acts.ts";
import {
	requestPasswordReset,
	resetPassword,
} from "../../../src/core/flows/reset-password.ts";
import {
	type ResetPasswordByCode,
	resetPasswordByCode,
} from "../../../src/core/flows/reset-password-by-code.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import {
	adaEmail,
	adaPassword,
	registerAda,
	signInAda,
} from "../../support/ada.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const email = adaEmail.value;
const newPassword = "a new password";

async function ask(world: FlowWorld): Promise<string> {
	const command = { email, form: "code" } as const;
	acceptedValue(await requestPasswordReset(world.context(), command));
	return world.lastSecret(email);
}

async function requested(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	const { id: accountId } = await registerAda(world);
	return { world, accountId, code: await ask(world) };
}

function reset(
	world: FlowWorld,
	code: string,
	special: Partial<ResetPasswordByCode> = {},
) {
	const command = { email, code, password: newPassword, ...special };
	return resetPasswordByCode(world.context(), command);
}

async function opens(world: FlowWorld, password: string) {
	const command = { identifier: adaEmail, password };
	return codeOf(await signInWithPassword(world.context(), command));
}

describe("a reset by code", () => {
	it("sets the new password and signs in", async () => {
		const { world, accountId, code } = await requested();
		const { session, account } = acceptedValue(await reset(world, code));
		expect(session).toMatchObject({
			owner: { kind: "account", accountId },
			methods: ["pwd"],
		});
		expect(account && isVerified(account, "email")).toBe(true);
		expect(await opens(world, adaPassword)).toBe("secret-mismatch");
		expect(await opens(world, newPassword)).toBe("ok");
	});

	it("is mailed as a code, without a link", async () => {
		const { world, code } = await requested();
		const [message] = await world.outbox();
		expect(message?.code).toBe(code);
		expect(message?.code).toHaveLength(6);
		expect(message).not.toHaveProperty("link");
	});

	it("opens a session as far as the API says", async () => {
		const { world, code } = await requested();
		const outcome = await reset(world, code, {
			session: () => ({ scope: "exchange" }),
		});
		expect(acceptedValue(outcome).session.scope).toBe("exchange");
	});

	it("ends every session but its own", async () => {
		const { world, code } = await requested();
		const old = await signInAda(world);
		const { session } = acceptedValue(await reset(world, code));
		const context = world.context();
		const resume = (sessionId: typeof session.id) =>
			resumeSession(context, { sessionId });
		expect(await resume(old.session.id)).toMatchObject({
			data: { because: "password-changed" },
		});
		expect(codeOf(await resume(session.id))).toBe("ok");
	});

	it("releases a lock", async () => {
		const { world, accountId, code } = await requested();
		await lockAccount(world.context(), { accountId });
		await reset(world, code);
		expect(await opens(world, newPassword)).toBe("ok");
	});

	it("forgets that the person stepped up", async () => {
		const { world, code } = await requested();
		const { store, now } = world.context();
		await store.transact(async (transaction) => {
			for (const account of await transaction.list("account"))
				await transaction.put("account", noteStepUp(account, now));
		});
		const { account } = acceptedValue(await reset(world, code));
		expect(account).not.toHaveProperty("lastSteppedUpAt");
	});

	it("of a password that has expired makes it good again", async () => {
		const { world, code } = await requested({
			password: { expireAfterSeconds: 60 },
		});
		world.advance(60);
		expect(await opens(world, adaPassword)).toBe("password-expired");
		acceptedValue(await reset(world, code));
		expect(await opens(world, newPassword)).toBe("ok");
	});
});

describe("the code of a reset", () => {
	it("works once", async () => {
		const { world, code } = await requested();
		await reset(world, code);
		const again = await reset(world, code, { password: "another one" });
		expect(codeOf(again)).toBe("challenge-unknown");
	});

	it("works once of ten at once", async () => {
		const { world, code } = await requested();
		const outcomes = await inParallel(10, () => reset(world, code));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-unknown": 9 });
	});

	it("that is wrong counts, whatever the password", async () => {
		const { world, code } = await requested();
		for (const attemptsLeft of [4, 3, 2, 1, 0])
			expect(
				await reset(world, wrongCode(code), { password: "short" }),
			).toMatchObject({ code: "code-mismatch", data: { attemptsLeft } });
		expect(codeOf(await reset(world, code))).toBe("attempts-exhausted");
	});

	it("is not used up, nor counted, by a password that will not do", async () => {
		const { world, code } = await requested();
		for (let n = 0; n < 9; n += 1)
			expect(codeOf(await reset(world, code, { password: "short" }))).toBe(
				"password-unacceptable",
			);
		expect(codeOf(await reset(world, code))).toBe("ok");
	});

	it("is not used up by a password chosen again", async () => {
		const { world, code } = await requested({ password: { historySize: 2 } });
		const again = await reset(world, code, { password: adaPassword });
		expect(codeOf(again)).toBe("password-reused");
		expect(codeOf(await reset(world, code))).toBe("ok");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("after $seconds s of 300 s is $code", async (row) => {
		const { world, code } = await requested();
		world.advance(row.seconds);
		expect(codeOf(await reset(world, code))).toBe(row.code);
	});

	it("is void once a newer one was sent", async () => {
		const { world, code } = await requested({ code: { mode: "random" } });
		world.advance(30);
		const newer = await ask(world);
		expect(codeOf(await reset(world, code))).toBe("code-mismatch");
		expect(codeOf(await reset(world, newer))).toBe("ok");
	});

	it("is no link, and a link is no code", async () => {
		const { world, code } = await requested();
		const context = world.context();
		const byLink = { token: code, password: newPassword };
		expect(codeOf(await resetPassword(context, byLink))).toBe(
			"challenge-unknown",
		);
		world.advance(30);
		await requestPasswordReset(world.context(), { email });
		const link = await world.lastSecret(email);
		expect(codeOf(await reset(world, link))).toBe("challenge-unknown");
	});
});

describe("nobody resets a password", () => {
	it("of an account that is not there", async () => {
		const world = createFlowWorld();
		expect(codeOf(await reset(world, "1"))).toBe("account-unknown");
	});

	it("without having asked", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		expect(codeOf(await reset(world, "1"))).toBe("challenge-unknown");
	});

	it("of a blocked account, which only the code tells", async () => {
		const { world, accountId, code } = await requested();
		await blockAccount(world.context(), { accountId });
		expect(codeOf(await reset(world, wrongCode(code)))).toBe("code-mismatch");
		expect(codeOf(await reset(world, code))).toBe("account-blocked");
	});

	it.each([
		{ mustHavePassword: true, code: "password-not-set" },
		{ mustHavePassword: false, code: "ok" },
	])("that was never set, where it must: $mustHavePassword", async (row) => {
		const world = createFlowWorld();
		await register(world.context(), { email });
		const sent = await ask(world);
		const { mustHavePassword } = row;
		const outcome = await reset(world, sent, { mustHavePassword });
		expect(codeOf(outcome)).toBe(row.code);
	});
});
