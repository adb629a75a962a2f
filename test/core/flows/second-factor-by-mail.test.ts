// A mailed code completes a sign-in that waits, and nothing else; wrong ones are counted together
// with those of an app (NIST SP 800-63B-4 section 3.2.2).
import { expect, test } from "vitest";
import {
	sendSecondFactorCode,
	verifySecondFactorCode,
} from "../../../src/core/flows/second-factor-by-mail.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import { adaEmail, registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld, wrongCode } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

const email = adaEmail.value;

/** Ada, of whom a second factor is asked though she has no app. */
async function asked(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld(overrides);
	const ada = await registerAda(world);
	const account = { ...ada, secondFactor: "asked" as const };
	await world
		.context()
		.store.transact((transaction) => transaction.put("account", account));
	return world;
}

async function waiting(overrides: Overrides<Policy> = {}) {
	const world = await asked(overrides);
	const { session } = await signInAda(world);
	const send = () => sendSecondFactorCode(world.context(), { email });
	const verify = (code: string) =>
		verifySecondFactorCode(world.context(), { sessionId: session.id, code });
	return { world, session, send, verify };
}

test("whoever is asked for one waits, app or not", async () => {
	const { session } = await waiting();
	expect(session.secondFactor).toBe("pending");
});

test("nothing is mailed while no sign-in waits", async () => {
	const world = await asked();
	const before = (await world.outbox()).length;
	const sent = await sendSecondFactorCode(world.context(), { email });
	expect(acceptedValue(sent)).toEqual({ isSent: false });
	expect(await world.outbox()).toHaveLength(before);
});

test("the mailed code completes the session, once", async () => {
	const { world, send, verify } = await waiting();
	expect(acceptedValue(await send())).toEqual({ isSent: true });
	const code = await world.lastSecret(email);
	const { session } = acceptedValue(await verify(code));
	expect(session).toMatchObject({ secondFactor: "done" });
	expect(codeOf(await verify(code))).toBe("challenge-unknown");
});

test("the last wrong code ends the session, over all mails", async () => {
	const { world, send, verify } = await waiting({ totp: { maxAttempts: 3 } });
	await send();
	const wrong = wrongCode(await world.lastSecret(email));
	expect(await verify(wrong)).toMatchObject({ data: { attemptsLeft: 2 } });
	world.advance(30);
	await send();
	const next = wrongCode(await world.lastSecret(email));
	expect(await verify(next)).toMatchObject({ data: { attemptsLeft: 1 } });
	expect(await verify(next)).toMatchObject({ data: { attemptsLeft: 0 } });
	expect(codeOf(await verify(await world.lastSecret(email)))).toBe(
		"session-ended",
	);
});

test.each([
	[599, "challenge-unknown"],
	[600, "session-ended"],
	[601, "session-ended"],
])("after %i s of at most 600 a code comes to %s", async (seconds, code) => {
	const pendingSeconds = 600;
	const { world, verify } = await waiting({ session: { pendingSeconds } });
	world.advance(seconds);
	expect(codeOf(await verify("000000"))).toBe(code);
});

test("a completed session outlives the wait", async () => {
	const session = { pendingSeconds: 600 };
	const { world, send, verify } = await waiting({ session });
	await send();
	acceptedValue(await verify(await world.lastSecret(email)));
	world.advance(3600);
	expect(codeOf(await verify("000000"))).toBe("challenge-unknown");
});
