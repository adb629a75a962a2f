import { describe, expect, it } from "vitest";
import {
	checkAssurance,
	forgetStepUp,
	noteStepUp,
	withStepUp,
} from "../../src/core/assurance.ts";
import { refuse } from "../../src/core/errors.ts";
import type { Account, Session } from "../../src/core/records.ts";
import { aSession } from "../support/a-session.ts";
import { anAccount } from "../support/an-account.ts";

// An act asks for a step-up in its own session, or for one that is still remembered from any session
// (RFC 9470).
const policy = { rememberSeconds: 60, onBinding: false };
const never: Partial<Account> = {};
const lately = { lastSteppedUpAt: 1000 };
const plain: Partial<Session> = {};
const steppedUp = { steppedUpAt: 1000 };

describe("the assurance of a session", () => {
	it.each([
		{ session: plain, account: never, own: "too low", any: "too low" },
		{ session: plain, account: lately, own: "too low", any: "enough" },
		{ session: steppedUp, account: never, own: "enough", any: "enough" },
		{ session: steppedUp, account: lately, own: "enough", any: "enough" },
	])("$session of an account $account: own $own, remembered $any", (row) => {
		const live = {
			session: aSession(row.session),
			account: anAccount(row.account),
		};
		const own = checkAssurance(live, "stepped-up", policy, 2000);
		const any = checkAssurance(live, "step-up-remembered", policy, 2000);
		expect(own.ok ? "enough" : "too low").toBe(row.own);
		expect(any.ok ? "enough" : "too low").toBe(row.any);
	});

	it.each([
		{ now: 60_000, ok: true },
		{ now: 60_999, ok: true },
		{ now: 61_000, ok: false },
		{ now: 62_000, ok: false },
	])("of 60 s after a step-up at 1000 ms, at $now ms, is $ok", (row) => {
		const live = { session: aSession(), account: anAccount(lately) };
		const checked = checkAssurance(live, "step-up-remembered", policy, row.now);
		expect(checked.ok).toBe(row.ok);
	});

	it("lasts as long as the session where it is its own", () => {
		const live = { session: aSession(steppedUp) };
		const now = Number.MAX_SAFE_INTEGER;
		expect(checkAssurance(live, "stepped-up", policy, now).ok).toBe(true);
	});

	it("remembers nothing without a policy", () => {
		const live = { session: aSession(), account: anAccount(lately) };
		expect(checkAssurance(live, "step-up-remembered", undefined, 1000)).toEqual(
			refuse("assurance-too-low", { needed: "step-up-remembered" }),
		);
	});

	it("remembers nothing of an API client", () => {
		const live = { session: aSession() };
		const checked = checkAssurance(live, "step-up-remembered", policy, 0);
		expect(checked.ok).toBe(false);
	});
});

describe("a step-up", () => {
	it("is noted of session and account", () => {
		expect(withStepUp(aSession(), 5)).toEqual(aSession({ steppedUpAt: 5 }));
		const noted = noteStepUp(anAccount({ lastSteppedUpAt: 1 }), 5);
		expect(noted).toEqual(anAccount({ lastSteppedUpAt: 5 }));
	});

	it("keeps the moment of the first in a session", () => {
		const session = withStepUp(aSession({ steppedUpAt: 1 }), 5);
		expect(session.steppedUpAt).toBe(1);
	});

	it("is forgotten without a trace", () => {
		expect(forgetStepUp(anAccount(lately))).toStrictEqual(anAccount());
	});
});
