// A step-up proves the person once more, for one session: its code or its approval is worth nothing in
// another one (RFC 9470; our numbers are those of the test support).
import { describe, expect, it } from "vitest";
import { checkAssurance } from "../../../src/core/assurance.ts";
import { decideChallenge } from "../../../src/core/flows/decide-challenge.ts";
import { openSession } from "../../../src/core/flows/open-session.ts";
import { lockAccount } from "../../../src/core/flows/operator-acts.ts";
import { signOut } from "../../../src/core/flows/sign-out.ts";
import {
	issueStepUpApproval,
	issueStepUpCode,
	verifyStepUpCode,
} from "../../../src/core/flows/step-up.ts";
import { updateAccount } from "../../../src/core/flows/update-account.ts";
import type { Session } from "../../../src/core/records.ts";
import type { ChallengeId } from "../../../src/core/values.ts";
import { wrongCode } from "../../support/flow-context.ts";
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

const facts = { purpose: "step-up", channel: "sms" } as const;

function issue(world: HearingWorld, { id: sessionId }: Session) {
	return issueStepUpCode(world.context(), { sessionId, channel: "sms" });
}

async function issued(world: HearingWorld, session: Session) {
	return acceptedValue(await issue(world, session)).secret;
}

function verify(world: HearingWorld, { id: sessionId }: Session, code: string) {
	const command = { sessionId, channel: "sms", code } as const;
	return verifyStepUpCode(world.context(), command);
}

function ask(world: HearingWorld, { id: sessionId }: Session) {
	const { application } = adaApp;
	return issueStepUpApproval(world.context(), { sessionId, application });
}

function decide(
	world: HearingWorld,
	asked: Awaited<ReturnType<typeof ask>>,
	decision: "approved" | "declined" | "expired",
) {
	const challengeId = acceptedValue(asked).id;
	return decideChallenge(world.context(), { challengeId, decision });
}

describe("a step-up code", () => {
	it("goes to the bound number, in the person's language", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const code = await issued(world, session);
		expect((await world.outbox()).at(-1)).toMatchObject({
			...facts,
			recipient: adaPhone,
			locale: "de",
			code,
		});
	});

	it("steps up the session it was sent for, and its account remembers it", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "sms");
		world.advance(5);
		const code = await issued(world, ada.session);
		const outcome = acceptedValue(await verify(world, ada.session, code));
		const { now } = world.context();
		expect(outcome.session.steppedUpAt).toBe(now);
		expect(outcome.account.lastSteppedUpAt).toBe(now);
		expect(await world.reload(ada)).toEqual(outcome);
	});

	it("is announced when it was right, and only then", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const before = world.heard.length;
		const code = await issued(world, session);
		await verify(world, session, wrongCode(code));
		expect(world.heard).toHaveLength(before);
		const outcome = acceptedValue(await verify(world, session, code));
		expect(world.heard.slice(before)).toEqual([
			{
				kind: "challenge-decided",
				challenge: expect.objectContaining({ ...facts, recipient: adaPhone }),
				...outcome,
			},
		]);
	});

	it("is nothing in another session of the person", async () => {
		const world = createHearingWorld();
		const ada = await adaWith(world, "sms");
		const other = await openAdasSession(world);
		const code = await issued(world, ada.session);
		expect(codeOf(await verify(world, other.session, code))).toBe(
			"challenge-unknown",
		);
		expect((await world.reload(other)).session.steppedUpAt).toBeUndefined();
		expect(codeOf(await verify(world, ada.session, code))).toBe("ok");
	});

	it.each([
		{ seconds: 299, code: "ok" },
		{ seconds: 300, code: "code-expired" },
		{ seconds: 301, code: "code-expired" },
	])("after $seconds s is $code", async ({ seconds, code }) => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const secret = await issued(world, session);
		world.advance(seconds);
		expect(codeOf(await verify(world, session, secret))).toBe(code);
	});

	it.each([
		{ seconds: 59, code: "ok" },
		{ seconds: 60, code: "code-expired" },
		{ seconds: 61, code: "code-expired" },
	])("with a life of its own after $seconds s is $code", async (row) => {
		const byPurpose = { "step-up": { lifetimeSeconds: 60 } };
		const world = createHearingWorld({ code: { byPurpose } });
		const { session } = await adaWith(world, "sms");
		const secret = await issued(world, session);
		world.advance(row.seconds);
		expect(codeOf(await verify(world, session, secret))).toBe(row.code);
	});

	it.each([
		{ seconds: 14, code: "resend-too-soon" },
		{ seconds: 15, code: "ok" },
		{ seconds: 16, code: "ok" },
	])("is sent again after $seconds s: $code", async ({ seconds, code }) => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		await issued(world, session);
		world.advance(seconds);
		expect(codeOf(await issue(world, session))).toBe(code);
	});

	it("sent again voids the one before", async () => {
		const world = createHearingWorld({ code: { mode: "random" } });
		const { session } = await adaWith(world, "sms");
		const older = await issued(world, session);
		world.advance(15);
		const newer = await issued(world, session);
		expect(codeOf(await verify(world, session, older))).toBe("code-mismatch");
		expect(codeOf(await verify(world, session, newer))).toBe("ok");
	});

	it("is sent as often as a session has sends, and another session has its own", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		await issued(world, session);
		world.advance(15);
		await issued(world, session);
		world.advance(600);
		expect(await issue(world, session)).toEqual({
			ok: false,
			code: "send-limit-reached",
			data: facts,
		});
		const other = await openAdasSession(world);
		expect(codeOf(await issue(world, other.session))).toBe("ok");
	});

	it.each(["exhausted", "expired"] as const)(
		"that is %s can be sent again while sends are left",
		async (how) => {
			const world = createHearingWorld();
			const { session } = await adaWith(world, "sms");
			const code = await issued(world, session);
			if (how === "expired") world.advance(300);
			for (let n = 0; how === "exhausted" && n < 6; n += 1)
				await verify(world, session, wrongCode(code));
			expect(codeOf(await verify(world, session, code))).toBe(
				how === "expired" ? "code-expired" : "attempts-exhausted",
			);
			world.advance(15);
			const newer = await issued(world, session);
			expect(codeOf(await verify(world, session, newer))).toBe("ok");
		},
	);

	it("counts down its attempts", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const code = await issued(world, session);
		const left: unknown[] = [];
		for (let n = 0; n < 5; n += 1) {
			const outcome = await verify(world, session, wrongCode(code));
			left.push(outcome.ok ? "ok" : outcome.data);
		}
		expect(left).toEqual(
			[4, 3, 2, 1, 0].map((attemptsLeft) => ({ ...facts, attemptsLeft })),
		);
	});

	it("shown 20 times at once steps up once", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const code = await issued(world, session);
		const outcomes = await inParallel(20, () => verify(world, session, code));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "already-stepped-up": 19 });
	});

	it("is neither sent nor verified twice in a session", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const code = await issued(world, session);
		await verify(world, session, code);
		world.advance(15);
		expect(codeOf(await issue(world, session))).toBe("already-stepped-up");
		expect(codeOf(await verify(world, session, code))).toBe(
			"already-stepped-up",
		);
	});

	it("that nobody asked for is unknown", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		expect(await verify(world, session, "123456")).toEqual({
			ok: false,
			code: "challenge-unknown",
			data: facts,
		});
	});

	it("needs a bound number", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world);
		const refused = {
			ok: false,
			code: "authenticator-not-bound",
			data: { factor: "sms" },
		};
		expect(await issue(world, session)).toEqual(refused);
		expect(await verify(world, session, "123456")).toEqual(refused);
	});

	it("is void once the person has another number", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world, "sms");
		const code = await issued(world, session);
		acceptedValue(
			await updateAccount(world.context(), {
				accountId: account.id,
				profile: {},
				phone: "+43660999999",
			}),
		);
		expect(codeOf(await verify(world, session, code))).toBe(
			"authenticator-not-bound",
		);
	});

	it("is refused when the session is over", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		const code = await issued(world, session);
		await signOut(world.context(), { sessionId: session.id });
		expect(codeOf(await issue(world, session))).toBe("session-ended");
		expect(codeOf(await verify(world, session, code))).toBe("session-ended");
	});

	it("is nothing for the session of an API client", async () => {
		const world = createHearingWorld();
		const context = world.context();
		const owner = { kind: "client", clientId: "c" } as const;
		const { session } = await context.store.transact((transaction) =>
			openSession(context, transaction, { owner, methods: ["pwd"] }),
		);
		expect(codeOf(await issue(world, session))).toBe("token-invalid");
	});

	it("is not barred by a lock on the password", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world, "sms");
		await lockAccount(world.context(), { accountId: account.id });
		const code = await issued(world, session);
		expect(codeOf(await verify(world, session, code))).toBe("ok");
	});

	it.each([
		{ seconds: 999, code: "ok" },
		{ seconds: 1000, code: "assurance-too-low" },
		{ seconds: 1001, code: "assurance-too-low" },
	])(
		"is remembered for another session after $seconds s: $code",
		async (row) => {
			const world = createHearingWorld();
			const ada = await adaWith(world, "sms");
			await verify(world, ada.session, await issued(world, ada.session));
			world.advance(row.seconds);
			const other = await openAdasSession(world);
			const { now, policy } = world.context();
			const judge = (needed: "stepped-up" | "step-up-remembered") =>
				codeOf(checkAssurance(other, needed, policy.stepUp, now));
			expect(judge("step-up-remembered")).toBe(row.code);
			expect(judge("stepped-up")).toBe("assurance-too-low");
		},
	);
});

describe("a step-up approval", () => {
	it("is asked for on the device, without a secret", async () => {
		const world = createHearingWorld();
		const { session, account } = await adaWith(world, "push");
		const asked = acceptedValue(await ask(world, session));
		const device = account.authenticators[0];
		expect(asked).toMatchObject({
			purpose: "step-up",
			channel: "push",
			form: "approval",
			recipient: device?.id,
			secret: "",
			sends: 1,
			intent: { application: "app" },
		});
		const message = (await world.outbox()).at(-1);
		expect(message).toMatchObject({
			purpose: "step-up",
			channel: "push",
			recipient: "ada@example.test",
			challengeId: asked.id,
		});
		expect(message).not.toHaveProperty("code");
	});

	it("bears an id of the API's own kind", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const id = "123456789012345678";
		const { application } = adaApp;
		const asked = await issueStepUpApproval(
			// The brand only marks an id; tests are free to choose one.
			world.context({ makeChallengeId: () => id as ChallengeId }),
			{ sessionId: session.id, application },
		);
		expect(acceptedValue(asked).id).toBe(id);
	});

	it.each([
		{ seconds: 119, code: "challenge-pending" },
		{ seconds: 120, code: "ok" },
		{ seconds: 121, code: "ok" },
	])("asked for again after $seconds s is $code", async (row) => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		await ask(world, session);
		world.advance(row.seconds);
		expect(codeOf(await ask(world, session))).toBe(row.code);
	});

	it.each(["declined", "expired"] as const)(
		"may be asked for again once it is %s, while requests are left",
		async (decision) => {
			const world = createHearingWorld();
			const { session } = await adaWith(world, "push");
			await decide(world, await ask(world, session), decision);
			await decide(world, await ask(world, session), decision);
			expect(await ask(world, session)).toEqual({
				ok: false,
				code: "send-limit-reached",
				data: { purpose: "step-up", channel: "push" },
			});
		},
	);

	it("waits in one session and not in another", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const other = await openAdasSession(world);
		await ask(world, session);
		expect(codeOf(await ask(world, other.session))).toBe("ok");
	});

	it("does not bar a code, which then leaves nothing to ask for", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push", "sms");
		await ask(world, session);
		await verify(world, session, await issued(world, session));
		expect(codeOf(await ask(world, session))).toBe("already-stepped-up");
	});

	it("is asked for once when it is wanted many times at once", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const outcomes = await inParallel(10, () => ask(world, session));
		expect(countCodes(outcomes)).toEqual({ ok: 1, "challenge-pending": 9 });
	});

	it("needs the app it is asked for on", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "sms");
		expect(await ask(world, session)).toEqual({
			ok: false,
			code: "authenticator-not-bound",
			data: { factor: "push" },
		});
	});

	it("cannot be asked for where the policy has no numbers for it", async () => {
		const world = createHearingWorld();
		const { session } = await adaWith(world, "push");
		const { approval: _approval, ...policy } = world.context().policy;
		const { application } = adaApp;
		const asking = issueStepUpApproval(world.context({ policy }), {
			sessionId: session.id,
			application,
		});
		await expect(asking).rejects.toThrow(/has no numbers for it/);
	});
});
