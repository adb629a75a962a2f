// A mailed link sets a new password: it ends every session, releases a lock, proves the address, and
// works once (OWASP Forgot Password Cheat Sheet).
import { describe, expect, it } from "vitest";
import { isVerified } from "../../../src/core/account.ts";
import { refuse } from "../../../src/core/errors.ts";
import { lockAccount } from "../../../src/core/flows/operator-acts.ts";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import {
	handOverPasswordReset,
	peekPasswordReset,
	requestPasswordReset,
	resetPassword,
} from "../../../src/core/flows/reset-password.ts";
import { resumeSession } from "../../../src/core/flows/resume-session.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import { updateAccount } from "../../../src/core/flows/update-account.ts";
import {
	adaEmail,
	adaPassword,
	registerAda,
	signInAda,
} from "../../support/ada.ts";
import { createFlowWorld, type FlowWorld } from "../../support/flow-context.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";
import { register } from "../../support/register.ts";

const email = adaEmail.value;
const newPassword = "a new password";

async function requested() {
	const world = createFlowWorld();
	const { id: accountId } = await registerAda(world);
	acceptedValue(await requestPasswordReset(world.context(), { email }));
	return { world, accountId, token: await world.lastSecret(email) };
}

function reset(world: FlowWorld, token: string, password = newPassword) {
	return resetPassword(world.context(), { token, password });
}

function signIn(world: FlowWorld, password: string) {
	return signInWithPassword(world.context(), {
		identifier: adaEmail,
		password,
	});
}

describe("asking for a reset", () => {
	it("mails a link in the account's language", async () => {
		const { world, token } = await requested();
		const [message] = await world.outbox();
		expect(message).toMatchObject({
			purpose: "reset-password",
			channel: "email",
			recipient: email,
			locale: "de",
		});
		expect(message?.link).toContain(token);
	});

	it("mails it in the language asked for", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		await requestPasswordReset(world.context(), { email, locale: "it" });
		expect((await world.outbox())[0]?.locale).toBe("it");
	});

	it("for nobody sends nothing", async () => {
		const world = createFlowWorld();
		const outcome = await requestPasswordReset(world.context(), { email });
		expect(codeOf(outcome)).toBe("account-unknown");
		expect(await world.outbox()).toEqual([]);
	});

	it.each([
		{ seconds: 29, code: "resend-too-soon" },
		{ seconds: 30, code: "ok" },
		{ seconds: 31, code: "ok" },
	])("again after $seconds s is $code", async ({ seconds, code }) => {
		const { world } = await requested();
		world.advance(seconds);
		const outcome = await requestPasswordReset(world.context(), { email });
		expect(codeOf(outcome)).toBe(code);
	});
});

describe("a reset", () => {
	it("puts the new password in the place of the old", async () => {
		const { world, token } = await requested();
		acceptedValue(await reset(world, token));
		expect(codeOf(await signIn(world, adaPassword))).toBe("secret-mismatch");
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("gives a password to an account that had none", async () => {
		const world = createFlowWorld();
		await register(world.context(), { email });
		await requestPasswordReset(world.context(), { email });
		acceptedValue(await reset(world, await world.lastSecret(email)));
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("proves the address", async () => {
		const { world, token } = await requested();
		const account = acceptedValue(await reset(world, token));
		expect(isVerified(account, "email")).toBe(true);
	});

	it("ends every session", async () => {
		const { world, token } = await requested();
		const sessions = [await signInAda(world), await signInAda(world)];
		await reset(world, token);
		for (const { session } of sessions) {
			const command = { sessionId: session.id };
			expect(await resumeSession(world.context(), command)).toMatchObject({
				data: { because: "password-changed" },
			});
		}
	});

	it("releases a lock", async () => {
		const { world, accountId, token } = await requested();
		await lockAccount(world.context(), { accountId });
		await reset(world, token);
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("works once", async () => {
		const { world, token } = await requested();
		await reset(world, token);
		const again = await reset(world, token, "another password");
		expect(codeOf(again)).toBe("challenge-unknown");
		expect(codeOf(await signIn(world, newPassword))).toBe("ok");
	});

	it("works once of ten at once", async () => {
		const { world, token } = await requested();
		const outcomes = await inParallel(10, () => reset(world, token));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-unknown": 9 });
	});

	it("with a password that breaks the policy does not use the link up", async () => {
		const { world, token } = await requested();
		expect(await reset(world, token, "short")).toEqual({
			ok: false,
			code: "password-unacceptable",
			data: { rules: ["too-short"] },
		});
		expect(codeOf(await reset(world, token))).toBe("ok");
	});

	it.each([
		{ seconds: 3599, code: "ok" },
		{ seconds: 3600, code: "code-expired" },
		{ seconds: 3601, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const { world, token } = await requested();
		world.advance(seconds);
		expect(codeOf(await reset(world, token))).toBe(code);
	});

	it("to a password chosen again does not use the link up", async () => {
		const world = createFlowWorld({ password: { historySize: 2 } });
		await registerAda(world);
		await requestPasswordReset(world.context(), { email });
		const token = await world.lastSecret(email);
		expect(codeOf(await reset(world, token, adaPassword))).toBe(
			"password-reused",
		);
		const account = acceptedValue(await reset(world, token));
		expect(account.password?.previous).toHaveLength(1);
	});

	it("remembers no earlier password where no history is kept", async () => {
		const { world, token } = await requested();
		const account = acceptedValue(await reset(world, token, adaPassword));
		expect(account.password).not.toHaveProperty("previous");
	});

	it("by a token nobody sent is unknown, whatever the password", async () => {
		const { world } = await requested();
		expect(codeOf(await reset(world, "x"))).toBe("challenge-unknown");
		expect(codeOf(await reset(world, "x", "short"))).toBe("challenge-unknown");
	});

	it("by a link that a newer one has voided is unknown", async () => {
		const { world, token } = await requested();
		world.advance(30);
		await requestPasswordReset(world.context(), { email });
		expect(codeOf(await reset(world, token))).toBe("challenge-unknown");
	});

	it("by a link to an address given up since is unknown", async () => {
		const { world, accountId, token } = await requested();
		const moved = { accountId, profile: {}, email: "new@example.test" };
		acceptedValue(await updateAccount(world.context(), moved));
		expect(codeOf(await reset(world, token))).toBe("challenge-unknown");
	});

	it("of an account that is gone is unknown", async () => {
		const { world, accountId, token } = await requested();
		const policy = { ...world.context().policy, deletion: { graceSeconds: 0 } };
		await requestDeletion(world.context({ policy }), { accountId });
		expect(codeOf(await reset(world, token))).toBe("challenge-unknown");
	});
});

describe("a client that is given the token itself", () => {
	it("can set a password with it, though nothing was sent", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const handed = await handOverPasswordReset(world.context(), { email });
		const { token } = acceptedValue(handed);
		expect(await world.outbox()).toEqual([]);
		acceptedValue(await reset(world, token));
	});

	it("gets none for whom the API does not admit", async () => {
		const world = createFlowWorld();
		await registerAda(world);
		const admit = () => refuse("account-unknown", {});
		const command = { email, admit };
		for (const ask of [handOverPasswordReset, requestPasswordReset])
			expect(codeOf(await ask(world.context(), command))).toBe(
				"account-unknown",
			);
	});
});

describe("looking at a token", () => {
	it("leaves it as it is", async () => {
		const { world, token } = await requested();
		acceptedValue(await peekPasswordReset(world.context(), { token }));
		acceptedValue(await reset(world, token));
		const used = await peekPasswordReset(world.context(), { token });
		expect(used).toMatchObject({
			code: "challenge-unknown",
			data: { consumedAt: world.context().now },
		});
	});

	it("knows no other", async () => {
		const { world } = await requested();
		const outcome = await peekPasswordReset(world.context(), { token: "x" });
		expect(codeOf(outcome)).toBe("challenge-unknown");
	});
});

it("a new password is told by mail where the API wants it", async () => {
	const { world, token } = await requested();
	const command = { token, password: newPassword, notice: "password-changed" };
	acceptedValue(await resetPassword(world.context(), command));
	expect((await world.outbox()).at(-1)).toMatchObject({
		purpose: "password-changed",
		recipient: email,
	});
});

it("links may have a pause of their own", async () => {
	const world = createFlowWorld({ code: { linkCooldownSeconds: 0 } });
	await registerAda(world);
	acceptedValue(await requestPasswordReset(world.context(), { email }));
	acceptedValue(await requestPasswordReset(world.context(), { email }));
});
