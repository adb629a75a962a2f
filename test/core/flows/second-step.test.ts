// One step for second factors of every kind: wrong tries share one count, and what a sign-in has to
// pass comes after the proof (NIST SP 800-63B-4 section 3.2.2).
import { describe, expect, it } from "vitest";
import { type AnyRefusal, accept, refuse } from "../../../src/core/errors.ts";
import { passGates } from "../../../src/core/flows/complete-sign-in.ts";
import {
	type ProveSecondFactor,
	takeSecondStep,
} from "../../../src/core/flows/second-step.ts";
import { sendSecondStepCode } from "../../../src/core/flows/second-step-code.ts";
import type { Overrides, Policy } from "../../../src/core/policy.ts";
import { registerAda, signInAda } from "../../support/ada.ts";
import { createFlowWorld } from "../../support/flow-context.ts";
import { acceptedValue, codeOf } from "../../support/outcome.ts";

type Prove = ProveSecondFactor<AnyRefusal>;

const right: Prove = async (_, { account }) => accept({ account });
const wrongCode: Prove = async () =>
	refuse("totp-mismatch", { attemptsLeft: 9 });
const wrongAnswer: Prove = async () => refuse("answer-mismatch", {});
const notBound: Prove = async () => refuse("totp-not-enrolled", {});

/** Ada, whose sign-in waits for a second factor. */
async function waiting(overrides: Overrides<Policy> = {}) {
	const world = createFlowWorld({
		token: { form: "opaque" },
		totp: { secondFactor: "mandatory", maxAttempts: 3 },
		...overrides,
	});
	await registerAda(world);
	const { session } = await signInAda(world);
	const take = (
		prove: Prove,
		more: Partial<Parameters<typeof takeSecondStep<AnyRefusal>>[1]> = {},
		sessionId = session.id,
	) => {
		const context = world.context();
		return takeSecondStep<AnyRefusal>(context, {
			sessionId,
			prove,
			goOn: (transaction, signIn) =>
				passGates(context, transaction, signIn, []),
			...more,
		});
	};
	const failures = async () =>
		(await world.context().store.get("session", session.id))
			?.secondFactorFailures;
	return { world, session, take, failures };
}

describe("the second step of a sign-in", () => {
	it("hands out the tokens of a session that is proved", async () => {
		const { take } = await waiting();
		const prove: Prove = async (_, { account }) =>
			accept({ account, methods: ["otp", "sms"] });
		expect(await take(prove)).toMatchObject({
			ok: true,
			value: {
				session: {
					secondFactor: "done",
					methods: ["pwd", "otp", "sms", "mfa"],
				},
				accessToken: { id: expect.any(String) },
			},
		});
	});

	it("is done once", async () => {
		const { take } = await waiting();
		await take(right);
		expect(await take(right)).toMatchObject({
			code: "session-ended",
			data: { because: "used-up" },
		});
	});

	it("counts wrong tries of all kinds together; the last one ends it", async () => {
		const { take } = await waiting();
		const codes: unknown[] = [];
		for (const prove of [wrongCode, wrongAnswer, wrongCode, right])
			codes.push(await take(prove));
		expect(codes).toMatchObject([
			{ code: "totp-mismatch" },
			{ code: "answer-mismatch" },
			{ code: "second-factor-exhausted" },
			{ code: "session-ended", data: { because: "second-factor-exhausted" } },
		]);
	});

	it("does not count what is no try", async () => {
		const { take, failures } = await waiting();
		await take(notBound);
		expect(await failures()).toBe(0);
	});

	it("asks the screen before anything is counted", async () => {
		const { take, failures } = await waiting();
		const screen = () => refuse("account-blocked", {});
		expect(await take(wrongCode, { screen })).toMatchObject({
			code: "account-blocked",
		});
		expect(await failures()).toBe(0);
	});

	it("goes on waiting where there is no room for a session", async () => {
		const { world, session, take } = await waiting({
			session: { maxPerAccount: 1 },
		});
		const other = (await signInAda(world)).session.id;
		expect(await take(right, {}, other)).toMatchObject({ ok: true });
		expect(await take(right)).toMatchObject({ code: "session-limit-reached" });
		const kept = await world.context().store.get("session", session.id);
		expect(kept).toMatchObject({ secondFactor: "enrolment-pending" });
		expect(kept?.endedAt).toBeUndefined();
	});

	it("keeps what a closed gate has put", async () => {
		const { take, session, world } = await waiting();
		const refused = await take(right, {
			goOn: async () => refuse("terms-unknown", {}),
		});
		expect(refused).toMatchObject({ code: "terms-unknown" });
		const kept = await world.context().store.get("session", session.id);
		expect(kept).toMatchObject({ secondFactor: "done" });
	});
});

describe("a code for the second step", () => {
	const address = "+4366055501";

	it("counts toward the quota of all sessions", async () => {
		const quota = { windowSeconds: 60, sms: 2 };
		const { world, session } = await waiting({
			code: { quota, resendCooldownSeconds: 0 },
		});
		const other = (await signInAda(world)).session;
		const codes: unknown[] = [];
		for (const { id: sessionId } of [session, other, other]) {
			const order = { sessionId, channel: "sms", address } as const;
			codes.push(codeOf(await sendSecondStepCode(world.context(), order)));
		}
		expect(codes).toEqual(["ok", "ok", "send-limit-reached"]);
	});

	it("goes nowhere while no number is bound or named", async () => {
		const { world, session } = await waiting();
		const order = { sessionId: session.id, channel: "sms" } as const;
		const sent = await sendSecondStepCode(world.context(), order);
		expect(codeOf(sent)).toBe("authenticator-not-bound");
	});

	it("belongs to the session for which it was sent", async () => {
		const { world, session } = await waiting();
		const order = { sessionId: session.id, channel: "sms", address } as const;
		const sent = acceptedValue(
			await sendSecondStepCode(world.context(), order),
		);
		expect(sent).toMatchObject({
			purpose: "second-factor",
			sessionId: session.id,
			recipient: address,
		});
	});
});
