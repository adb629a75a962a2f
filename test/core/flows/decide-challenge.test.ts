// An approval is answered once, while it waits, by its id alone; a yes has effect or is none.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/core/approval.ts";
import { decideChallenge } from "../../../src/core/flows/decide-challenge.ts";
import { requestDeletion } from "../../../src/core/flows/request-deletion.ts";
import { sendSecret } from "../../../src/core/flows/send-code.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import { issueStepUpApproval } from "../../../src/core/flows/step-up.ts";
import type { Challenge, Session } from "../../../src/core/records.ts";
import { type ChallengeId, realmOf } from "../../../src/core/values.ts";
import {
	adaApp,
	adaPhone,
	adaWith,
	createHearingWorld,
	type HearingWorld,
	openAdasSession,
} from "../../support/out-of-band.ts";
import {
	acceptedValue,
	codeOf,
	countCodes,
	inParallel,
} from "../../support/outcome.ts";

async function ask(world: HearingWorld, { id: sessionId }: Session) {
	const { application } = adaApp;
	const command = { sessionId, application };
	return acceptedValue(await issueStepUpApproval(world.context(), command));
}

function decide(
	world: HearingWorld,
	{ id: challengeId }: Pick<Challenge, "id">,
	decision: Decision = "approved",
) {
	return decideChallenge(world.context(), { challengeId, decision });
}

describe("an approved step-up", () => {
	it("steps up its session, and the account remembers it", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "push");
		const other = await openAdasSession(world);
		const asked = await ask(world, ada.session);
		world.advance(5);
		const decided = acceptedValue(await decide(world, asked));
		const { now } = world.context();
		expect(decided).toMatchObject({
			challenge: { ...asked, decision: "approved", consumedAt: now },
			session: { id: ada.session.id, steppedUpAt: now },
			account: { lastSteppedUpAt: now },
		});
		const { session, account } = decided;
		expect(await world.reload(ada)).toEqual({ session, account });
		expect((await world.reload(other)).session.steppedUpAt).toBeUndefined();
		expect(world.heard.at(-1)).toEqual({
			kind: "challenge-decided",
			...decided,
		});
	});

	it("is none when the session is over", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const asked = await ask(world, session);
		await signOut(world.context(), { sessionId: session.id });
		const told = world.heard.length;
		expect(await decide(world, asked)).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: { purpose: "step-up", channel: "push" },
		});
		expect(world.heard).toHaveLength(told);
	});
});

describe("a step-up that was not approved", () => {
	it.each(["declined", "expired"] as const)(
		"leaves the session as it was when %s",
		async (decision) => {
			const world = createHearingWorld();
			const ada = await adaWith(world, "push");
			const before = await world.reload(ada);
			const asked = await ask(world, ada.session);
			const decided = acceptedValue(await decide(world, asked, decision));
			expect(decided).toEqual({
				challenge: { ...asked, decision },
				account: before.account,
			});
			expect(await world.reload(ada)).toEqual(before);
			expect(world.heard.at(-1)).toEqual({
				kind: "challenge-decided",
				...decided,
			});
		},
	);

	it("may be turned down after its session is over", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const asked = await ask(world, session);
		await signOut(world.context(), { sessionId: session.id });
		expect(codeOf(await decide(world, asked, "declined"))).toBe("ok");
	});
});

describe("an answer", () => {
	it.each([
		{ seconds: 119, code: "ok" },
		{ seconds: 120, code: "challenge-unknown" },
		{ seconds: 121, code: "challenge-unknown" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const asked = await ask(world, session);
		world.advance(seconds);
		expect(codeOf(await decide(world, asked))).toBe(code);
	});

	it.each(["approved", "declined", "expired"] as const)(
		"that was %s is the last one",
		async (decision) => {
			const world = createHearingWorld();
			const { session } = await adaWith(world, "push");
			const asked = await ask(world, session);
			await decide(world, asked, decision);
			const told = world.heard.length;
			for (const later of ["approved", "declined", "expired"] as const)
				expect(codeOf(await decide(world, asked, later))).toBe(
					"challenge-unknown",
				);
			expect(world.heard).toHaveLength(told);
		},
	);

	it("given 20 times at once counts once", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const asked = await ask(world, session);
		const outcomes = await inParallel(20, () => decide(world, asked));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-unknown": 19 });
	});

	it("to nothing, to a code or in another realm is unknown", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world, "push");
		const asked = await ask(world, session);
		// The brand only marks an id; this one finds nothing.
		const nothing = { id: "nothing" as ChallengeId };
		expect(codeOf(await decide(world, nothing))).toBe("challenge-unknown");
		const context = world.context();
		const sent = await context.store.transact((transaction) =>
			sendSecret(context, transaction, {
				purpose: "sign-in",
				channel: "sms",
				recipient: adaPhone,
				accountId: account.id,
			}),
		);
		expect(codeOf(await decide(world, acceptedValue(sent)))).toBe(
			"challenge-unknown",
		);
		const elsewhere = world.context({ realm: realmOf("mobility", "other") });
		const command = { challengeId: asked.id, decision: "approved" } as const;
		expect(codeOf(await decideChallenge(elsewhere, command))).toBe(
			"challenge-unknown",
		);
	});

	it("of somebody whose account is deleted is unknown", async () => {
		const world = createHearingWorld({ deletion: { graceSeconds: 60 } });
		const { session, account } = await adaWith(world, "push");
		await requestDeletion(world.context(), { accountId: account.id });
		const asked = await ask(world, session);
		world.advance(60);
		expect(codeOf(await decide(world, asked, "declined"))).toBe(
			"challenge-unknown",
		);
		const { store } = world.context();
		expect(await store.get("challenge", asked.id)).toMatchObject({
			voidedAt: world.context().now,
		});
	});

	it("steps a session up only by a yes to its latest question, in time", async () => {
		const step = fc.oneof(
			fc.constant({ act: "ask" } as const),
			fc.record({ act: fc.constant("wait" as const), seconds: fc.nat(150) }),
			fc.record({
				act: fc.constant("answer" as const),
				which: fc.nat(2),
				decision: fc.constantFrom("approved", "declined", "expired"),
			}),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
				const world = createHearingWorld({ approval: { maxSends: 99 } });
				const ada = await adaWith(world, "push");
				const asked: Challenge[] = [];
				let isExpected = false;
				for (const one of steps) {
					if (one.act === "wait") world.advance(one.seconds);
					if (one.act === "ask")
						await ask(world, ada.session).then(
							(challenge) => asked.push(challenge),
							() => "refused",
						);
					if (one.act === "answer") {
						const question = asked.at(-1 - one.which);
						if (question === undefined) continue;
						const inTime = world.context().now < question.expiresAt;
						const outcome = await decide(world, question, one.decision);
						if (outcome.ok) {
							expect(inTime).toBe(true);
							expect(one.which).toBe(0);
							isExpected ||= one.decision === "approved";
						}
					}
				}
				const { session } = await world.reload(ada);
				expect(session.steppedUpAt !== undefined).toBe(isExpected);
			}),
			{ numRuns: 40 },
		);
	});
});
