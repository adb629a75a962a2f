import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type ChallengeState,
	challengeState,
	countSend,
	openChallenge,
	outcomeOf,
	resendPause,
	submit,
	type Verdict,
} from "../../src/core/challenge.ts";
import type { Challenge } from "../../src/core/records.ts";
import { aChallenge } from "../support/a-challenge.ts";
import { testPolicy } from "../support/flow-context.ts";

// A challenge counts an attempt before it compares, is consumed once, and dies by time, by too many
// attempts or by a newer one: four different ends (NIST SP 800-63B-4, out-of-band authenticators).
const policy = testPolicy.code;
const equal = (left: string, right: string) => left === right;

function tryAll(
	challenge: Challenge,
	tries: readonly (readonly [secret: string, now: number])[],
): { readonly challenge: Challenge; readonly verdicts: readonly Verdict[] } {
	let current = challenge;
	const verdicts: Verdict[] = [];
	for (const [secret, now] of tries) {
		const tried = submit(current, secret, now, equal);
		current = tried.challenge;
		verdicts.push(tried.verdict);
	}
	return { challenge: current, verdicts };
}

describe("opening a challenge", () => {
	const { expiresAt: _e, attempts: _a, ...facts } = aChallenge();
	const draft = { ...facts, secret: "123456" };

	it.each([
		{ form: "code", lifetimeSeconds: undefined, seconds: 300 },
		{ form: "link", lifetimeSeconds: undefined, seconds: 3600 },
		{ form: "code", lifetimeSeconds: 15, seconds: 15 },
		{ form: "link", lifetimeSeconds: 60, seconds: 60 },
	] as const)("gives a $form $seconds s when told $lifetimeSeconds", (row) => {
		const { form, lifetimeSeconds, seconds } = row;
		const ordered =
			lifetimeSeconds === undefined ? { form } : { form, lifetimeSeconds };
		const opened = openChallenge({ ...draft, ...ordered }, policy, 1000);
		expect(opened.issuedAt).toBe(1000);
		expect(opened.expiresAt).toBe(1000 + seconds * 1000);
	});

	it("keeps the cap of attempts it was opened with", () => {
		const opened = openChallenge(draft, { ...policy, maxAttempts: 2 }, 0);
		expect(opened).toMatchObject({ attempts: 0, maxAttempts: 2 });
	});

	it.each([
		{ form: "code", purpose: "step-up", seconds: 60, maxAttempts: 3 },
		{ form: "link", purpose: "step-up", seconds: 60, maxAttempts: 3 },
		{ form: "code", purpose: "accept-invite", seconds: 300, maxAttempts: 4 },
		{ form: "link", purpose: "accept-invite", seconds: 3600, maxAttempts: 4 },
		{ form: "code", purpose: "sign-in", seconds: 300, maxAttempts: 5 },
	] as const)("has the numbers of a $form for $purpose", (row) => {
		const { form, purpose, seconds, maxAttempts } = row;
		const own = {
			...policy,
			byPurpose: {
				"step-up": { lifetimeSeconds: 60, maxAttempts: 3 },
				"accept-invite": { maxAttempts: 4 },
			},
		};
		const opened = openChallenge({ ...draft, form, purpose }, own, 0);
		expect(opened).toMatchObject({ expiresAt: seconds * 1000, maxAttempts });
	});
});

describe("the state of a challenge", () => {
	it.each([
		{ now: 299_000, state: "open" },
		{ now: 299_999, state: "open" },
		{ now: 300_000, state: "expired" },
		{ now: 301_000, state: "expired" },
	])("is $state at $now ms when it expires at 300000", ({ now, state }) => {
		expect(challengeState(aChallenge(), now)).toBe(state);
	});

	it.each<{ special: Partial<Challenge>; state: ChallengeState }>([
		{ special: { consumedAt: 1 }, state: "consumed" },
		{ special: { voidedAt: 1 }, state: "voided" },
		{ special: { attempts: 4 }, state: "open" },
		{ special: { attempts: 5 }, state: "exhausted" },
		{ special: { attempts: 6 }, state: "exhausted" },
		{ special: { attempts: 5, consumedAt: 1 }, state: "consumed" },
		{ special: { attempts: 5, voidedAt: 1 }, state: "voided" },
		{ special: { decision: "approved", consumedAt: 1 }, state: "consumed" },
		{ special: { decision: "declined" }, state: "declined" },
		{ special: { decision: "expired" }, state: "expired" },
	])("is $state with $special", ({ special, state }) => {
		expect(challengeState(aChallenge(special), 2)).toBe(state);
	});

	it("stays exhausted when its time is over, too", () => {
		const challenge = aChallenge({ attempts: 5 });
		expect(challengeState(challenge, 301_000)).toBe("exhausted");
	});
});

describe("submitting a secret", () => {
	it("consumes the challenge when it is right", () => {
		const { challenge, verdict } = submit(aChallenge(), "123456", 7, equal);
		expect(verdict).toBe("accepted");
		expect(challenge).toMatchObject({ consumedAt: 7, attempts: 1 });
	});

	it("counts a wrong one and leaves the challenge open", () => {
		const { challenge, verdict } = submit(aChallenge(), "000000", 7, equal);
		expect(verdict).toBe("mismatch");
		expect(challenge).toEqual(aChallenge({ attempts: 1 }));
	});

	it.each([
		{ special: { consumedAt: 1 }, verdict: "consumed" },
		{ special: { voidedAt: 1 }, verdict: "voided" },
		{ special: { attempts: 5 }, verdict: "exhausted" },
		{ special: { expiresAt: 2 }, verdict: "expired" },
	])(
		"changes nothing when the challenge is $verdict",
		({ special, verdict }) => {
			const challenge = aChallenge(special);
			const tried = submit(challenge, "123456", 2, () => {
				throw new Error("A dead challenge must not be compared with anything.");
			});
			expect(tried).toEqual({ challenge, verdict });
			expect(tried.challenge).toBe(challenge);
		},
	);

	it("accepts the right secret on the last attempt and never after it", () => {
		const wrong = Array.from({ length: 4 }, () => ["000000", 1] as const);
		const saved = tryAll(aChallenge(), [...wrong, ["123456", 1]]);
		expect(saved.verdicts.at(-1)).toBe("accepted");
		const lost = tryAll(aChallenge(), [...wrong, ["000000", 1], ["123456", 1]]);
		expect(lost.verdicts.slice(-2)).toEqual(["mismatch", "exhausted"]);
	});

	const tries = fc.array(
		fc.tuple(
			fc.constantFrom("123456", "000000", ""),
			fc.integer({ min: 0, max: 400_000 }),
		),
		{ maxLength: 30 },
	);

	it("is accepted at most once, whatever is tried and when", () => {
		fc.assert(
			fc.property(tries, (all) => {
				const { verdicts } = tryAll(aChallenge(), all);
				const accepted = verdicts.filter((verdict) => verdict === "accepted");
				expect(accepted.length).toBeLessThanOrEqual(1);
			}),
		);
	});

	it("is compared exactly as often as the cap allows", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 10 }),
				fc.integer({ min: 0, max: 30 }),
				(maxAttempts, wrongTries) => {
					const all = Array.from(
						{ length: wrongTries },
						() => ["no", 1] as const,
					);
					const { challenge, verdicts } = tryAll(
						aChallenge({ maxAttempts }),
						all,
					);
					const compared = verdicts.filter((verdict) => verdict === "mismatch");
					expect(compared.length).toBe(Math.min(wrongTries, maxAttempts));
					expect(challenge.attempts).toBe(compared.length);
				},
			),
		);
	});

	it("never revives a dead challenge as time goes forward", () => {
		fc.assert(
			fc.property(tries, (all) => {
				const forward = all.toSorted(([, left], [, right]) => left - right);
				const { verdicts } = tryAll(aChallenge(), forward);
				const live = ["accepted", "mismatch"];
				const death = verdicts.findIndex((verdict) => !live.includes(verdict));
				const after = death === -1 ? [] : verdicts.slice(death);
				expect(after.filter((verdict) => live.includes(verdict))).toEqual([]);
			}),
		);
	});
});

describe("the outcome of a verdict", () => {
	const facts = { purpose: "sign-in", channel: "sms" };

	it.each([
		{ verdict: "expired", code: "code-expired" },
		{ verdict: "exhausted", code: "attempts-exhausted" },
		{ verdict: "consumed", code: "challenge-unknown" },
		{ verdict: "voided", code: "challenge-unknown" },
		{ verdict: "declined", code: "challenge-unknown" },
	] as const)("$verdict is $code", ({ verdict, code }) => {
		const outcome = outcomeOf(aChallenge(), verdict);
		expect(outcome).toEqual({ ok: false, code, data: facts });
	});

	it.each([
		{ attempts: 1, attemptsLeft: 4 },
		{ attempts: 4, attemptsLeft: 1 },
		{ attempts: 5, attemptsLeft: 0 },
	])("mismatch number $attempts leaves $attemptsLeft", (row) => {
		const outcome = outcomeOf(
			aChallenge({ attempts: row.attempts }),
			"mismatch",
		);
		const data = { ...facts, attemptsLeft: row.attemptsLeft };
		expect(outcome).toEqual({ ok: false, code: "code-mismatch", data });
	});

	it("accepted is the challenge itself", () => {
		const challenge = aChallenge({ consumedAt: 1 });
		expect(outcomeOf(challenge, "accepted")).toEqual({
			ok: true,
			value: challenge,
		});
	});
});

describe("the pause before another send", () => {
	it.each([
		{ now: 0, seconds: 30 },
		{ now: 29_000, seconds: 1 },
		{ now: 29_999, seconds: 1 },
		{ now: 30_000, seconds: 0 },
		{ now: 31_000, seconds: 0 },
	])("is $seconds s at $now ms after the last one", ({ now, seconds }) => {
		expect(resendPause(aChallenge(), policy, now)).toBe(seconds);
	});

	it.each([
		{ what: "the first send", latest: undefined, seconds: 0 },
		{
			what: "a consumed one",
			latest: aChallenge({ consumedAt: 1 }),
			seconds: 0,
		},
		{ what: "a voided one", latest: aChallenge({ voidedAt: 1 }), seconds: 0 },
		{
			what: "an exhausted one",
			latest: aChallenge({ attempts: 5 }),
			seconds: 29,
		},
		{
			what: "an expired one",
			latest: aChallenge({ expiresAt: 1 }),
			seconds: 29,
		},
	])("after $what is $seconds s", ({ latest, seconds }) => {
		expect(resendPause(latest, policy, 1000)).toBe(seconds);
	});

	it.each([
		{ now: 14_000, purpose: "step-up", seconds: 1 },
		{ now: 14_999, purpose: "step-up", seconds: 1 },
		{ now: 15_000, purpose: "step-up", seconds: 0 },
		{ now: 16_000, purpose: "step-up", seconds: 0 },
		{ now: 0, purpose: "accept-invite", seconds: 0 },
		{ now: 15_000, purpose: "sign-in", seconds: 15 },
	] as const)("for $purpose is $seconds s at $now ms", (row) => {
		const own = {
			...policy,
			linkCooldownSeconds: 99,
			byPurpose: {
				"step-up": { resendCooldownSeconds: 15 },
				"accept-invite": { resendCooldownSeconds: 0 },
			},
		};
		const latest = aChallenge({ purpose: row.purpose });
		expect(resendPause(latest, own, row.now)).toBe(row.seconds);
	});
});

describe("counting sends in a session", () => {
	it.each([
		{ sends: undefined, maxSends: undefined, counted: 1 },
		{ sends: 1, maxSends: undefined, counted: 2 },
		{ sends: 1, maxSends: 2, counted: 2 },
		{ sends: 2, maxSends: 2, counted: undefined },
		{ sends: 3, maxSends: 2, counted: undefined },
		{ sends: undefined, maxSends: 0, counted: undefined },
	])("after $sends of $maxSends is $counted", (row) => {
		const latest = row.sends === undefined ? undefined : { sends: row.sends };
		expect(countSend(latest, row.maxSends)).toBe(row.counted);
	});
});
