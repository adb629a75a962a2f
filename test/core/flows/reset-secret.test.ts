// A forgotten password or PIN is replaced by a link, a code or security answers; failures count toward
// the lock, and a lock asks for its own proof.
import { describe, expect, it } from "vitest";
import { setPin } from "../../../src/core/flows/change-pin.ts";
import type { LockProof } from "../../../src/core/flows/lock-proof.ts";
import { releaseLock } from "../../../src/core/flows/lock-proof.ts";
import {
	type ResetSecret,
	resetSecret,
} from "../../../src/core/flows/reset-secret.ts";
import { sendSecret } from "../../../src/core/flows/send-code.ts";
import { setAnswers } from "../../../src/core/flows/set-answers.ts";
import { signInWithPassword } from "../../../src/core/flows/sign-in-with-password.ts";
import type { LockoutPolicy } from "../../../src/core/policy.ts";
import { adaEmail, adaPassword, registerAda } from "../../support/ada.ts";
import {
	createFlowWorld,
	type FlowWorld,
	wrongCode,
} from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

const questions = ["pet", "town"];
const answers = { pet: "Rex", town: "Graz" };
const renewed = "a wholly new password";

async function worldWithAda(lockout: Partial<LockoutPolicy> = {}) {
	const world = createFlowWorld({ lockout });
	const { id: accountId } = await registerAda(world);
	const command = { accountId, answers, questions };
	acceptedValue(await setAnswers(world.context(), command));
	return { world, accountId };
}

async function send(
	world: FlowWorld,
	accountId: Awaited<ReturnType<typeof worldWithAda>>["accountId"],
	form: "code" | "link",
	purpose: "reset-password" | "reset-pin" = "reset-password",
): Promise<string> {
	const context = world.context();
	const recipient = adaEmail.value;
	const order = {
		purpose,
		channel: "email",
		recipient,
		accountId,
		form,
	} as const;
	await context.store.transact((transaction) =>
		sendSecret(context, transaction, order),
	);
	return world.lastSecret(recipient);
}

function reset(
	world: FlowWorld,
	proof: ResetSecret<string>["proof"],
	special: Partial<ResetSecret<string>> = {},
) {
	return resetSecret(world.context(), {
		secret: { kind: "password" },
		value: renewed,
		proof,
		countsFailures: true,
		finish: async () => "done",
		...special,
	});
}

function byCode(code: string) {
	const by = { by: "code", identifier: adaEmail, channel: "email" } as const;
	return { ...by, code };
}

function byAnswers(given: Record<string, string>) {
	const by = { by: "answers", identifier: adaEmail, questions } as const;
	return { ...by, answers: given };
}

function signIn(world: FlowWorld, password: string, lockProof?: LockProof) {
	const command = { identifier: adaEmail, password };
	return signInWithPassword(world.context(), {
		...command,
		...(lockProof && { lockProof }),
	});
}

describe("a password", () => {
	it("is reset by a link, once", async () => {
		const { world, accountId } = await worldWithAda();
		const token = await send(world, accountId, "link");
		const short = await reset(world, { by: "link", token }, { value: "short" });
		expect(codeOf(short)).toBe("password-unacceptable");
		expect(codeOf(await reset(world, { by: "link", token }))).toBe("ok");
		expect(codeOf(await signIn(world, renewed))).toBe("ok");
		expect(codeOf(await signIn(world, adaPassword))).toBe("secret-mismatch");
		expect(await reset(world, { by: "link", token })).toMatchObject({
			code: "challenge-unknown",
			data: { consumedAt: world.context().now },
		});
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("by a code $seconds s old is $code", async ({ seconds, code }) => {
		const { world, accountId } = await worldWithAda();
		const sent = await send(world, accountId, "code");
		world.advance(seconds);
		expect(codeOf(await reset(world, byCode(sent)))).toBe(code);
	});

	it("is not reset while wrong codes have locked the account", async () => {
		const { world, accountId } = await worldWithAda();
		const sent = await send(world, accountId, "code");
		for (let n = 0; n < 3; n += 1) await reset(world, byCode(wrongCode(sent)));
		expect(codeOf(await reset(world, byCode(sent)))).toBe("account-locked");
		world.advance(1800);
		const later = await send(world, accountId, "code");
		expect(codeOf(await reset(world, byCode(later)))).toBe("ok");
	});

	it("is reset by all answers", async () => {
		const { world } = await worldWithAda();
		expect(codeOf(await reset(world, byAnswers({ pet: "Rex" })))).toBe(
			"answer-mismatch",
		);
		expect(codeOf(await reset(world, byAnswers(answers)))).toBe("ok");
		expect(codeOf(await signIn(world, renewed))).toBe("ok");
	});

	it("is guarded by a count of wrong answers of its own", async () => {
		const { world } = await worldWithAda();
		const wrong = byAnswers({ pet: "Rex", town: "Lyon" });
		const twice = { maxWrongAnswers: 2 };
		await reset(world, wrong, twice);
		expect(codeOf(await signIn(world, "wrong"))).toBe("secret-mismatch");
		await reset(world, wrong, twice);
		expect(codeOf(await reset(world, byAnswers(answers), twice))).toBe(
			"account-locked",
		);
		expect(codeOf(await signIn(world, adaPassword))).toBe("account-locked");
	});
});

describe("a PIN", () => {
	it("is reset for who has one", async () => {
		const { world, accountId } = await worldWithAda();
		const pin = { secret: { kind: "pin", digits: 4 }, value: "1234" } as const;
		const sent = await send(world, accountId, "code", "reset-pin");
		expect(codeOf(await reset(world, byCode(sent), pin))).toBe("pin-not-set");
		await setPin(world.context(), { accountId, pin: "4321", digits: 4 });
		const long = { ...pin, value: "12345" };
		expect(codeOf(await reset(world, byCode(sent), long))).toBe(
			"pin-unacceptable",
		);
		expect(codeOf(await reset(world, byCode(sent), pin))).toBe("ok");
	});
});

describe("a lock that ends by proof", () => {
	it.each([
		{ release: "captcha", proof: { captcha: true }, code: "ok" },
		{
			release: "captcha",
			proof: { answers, questions },
			code: "account-locked",
		},
		{ release: "answer", proof: { captcha: true }, code: "account-locked" },
		{
			release: "answer",
			proof: { answers: { pet: "rex" }, questions },
			code: "ok",
		},
		{
			release: "answer",
			proof: { answers: { pet: "Max" }, questions },
			code: "account-locked",
		},
		{ release: "operator", proof: { captcha: true }, code: "account-locked" },
	] as const)("($release) shown $proof says $code", async (row) => {
		const { world, accountId } = await worldWithAda({ release: row.release });
		for (let n = 0; n < 3; n += 1) await signIn(world, "wrong");
		expect(await signIn(world, adaPassword)).toMatchObject({
			code: "account-locked",
			data: { release: row.release },
		});
		const wrong = await signIn(world, "wrong", row.proof);
		expect(wrong.ok).toBe(false);
		const command = { accountId, proof: row.proof };
		expect(codeOf(await signIn(world, adaPassword, row.proof))).toBe(row.code);
		expect(codeOf(await releaseLock(world.context(), command))).toBe(
			row.code === "ok" ? "account-not-locked" : "account-locked",
		);
	});
});
