import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	refuse,
	type SessionEnd,
	type SessionScope,
} from "../../src/core/errors.ts";
import type { Session } from "../../src/core/records.ts";
import {
	beginSession,
	checkScope,
	seen,
	sessionEnd,
	sessionStanding,
} from "../../src/core/session.ts";
import { aSession } from "../support/a-session.ts";
import { anAccount } from "../support/an-account.ts";

// A session ends by an act, by being left alone or by age; alive means strictly before each limit
// (NIST SP 800-63B-4 section 5).
const idle = { idleSeconds: 300 };

describe("the end of a session", () => {
	it.each([
		{ now: 299_000, end: undefined },
		{ now: 299_999, end: undefined },
		{ now: 300_000, end: "idle" },
		{ now: 301_000, end: "idle" },
	])("left alone for 300 s is $end at $now ms", ({ now, end }) => {
		expect(sessionEnd(aSession(), now, idle)).toBe(end);
	});

	it.each([
		{ now: 599_000, end: undefined },
		{ now: 599_999, end: undefined },
		{ now: 600_000, end: "expired" },
		{ now: 601_000, end: "expired" },
	])("that lives 600 s is $end at $now ms", ({ now, end }) => {
		expect(sessionEnd(aSession({ expiresAt: 600_000 }), now, {})).toBe(end);
	});

	it.each<{ special: Partial<Session>; end: SessionEnd | undefined }>([
		{ special: {}, end: "idle" },
		{ special: { expiresAt: 200_000 }, end: "expired" },
		{ special: { expiresAt: 300_000 }, end: "expired" },
		{ special: { expiresAt: 400_000 }, end: "idle" },
		{ special: { lastSeenAt: 900_000 }, end: undefined },
		{ special: { lastSeenAt: 900_000, expiresAt: 950_000 }, end: "expired" },
		{ special: { endedAt: 1, endedBecause: "signed-out" }, end: "signed-out" },
		{ special: { endedAt: 1 }, end: "revoked" },
	])("is $end with $special", ({ special, end }) => {
		expect(sessionEnd(aSession(special), 1_000_000, idle)).toBe(end);
	});

	it("never comes without limits", () => {
		const end = sessionEnd(aSession(), Number.MAX_SAFE_INTEGER, {});
		expect(end).toBeUndefined();
	});

	it("is for good as time goes forward", () => {
		const moment = fc.integer({ min: 0, max: 2_000_000 });
		fc.assert(
			fc.property(moment, moment, moment, (expiresAt, one, other) => {
				const session = aSession({ expiresAt });
				const earlier = sessionEnd(session, Math.min(one, other), idle);
				const later = sessionEnd(session, Math.max(one, other), idle);
				if (earlier !== undefined) expect(later).toBe(earlier);
			}),
		);
	});
});

describe("beginning a session", () => {
	const { id, realm, owner, methods, secondFactor } = aSession();
	const draft = { id, realm, owner, methods, secondFactor };

	it("fixes its absolute end", () => {
		const session = beginSession(draft, { absoluteSeconds: 60 }, 1000);
		expect(session.expiresAt).toBe(61_000);
	});

	it("gives it no end where the policy has none", () => {
		expect(beginSession(draft, {}, 0)).toEqual(aSession());
	});
});

describe("the scope of a session", () => {
	it.each<{ scope?: SessionScope; opens: readonly SessionScope[] }>([
		{ opens: ["full", "exchange", "password-change"] },
		{ scope: "full", opens: ["full", "exchange", "password-change"] },
		{ scope: "exchange", opens: ["exchange"] },
		{ scope: "password-change", opens: ["password-change"] },
	])("$scope opens $opens", ({ opens, ...session }) => {
		const all: SessionScope[] = ["full", "exchange", "password-change"];
		const open = all.filter((needed) => checkScope(session, needed).ok);
		expect(open).toEqual(opens);
	});

	it("that is too narrow says what would do", () => {
		expect(checkScope({ scope: "exchange" }, "full")).toEqual(
			refuse("scope-too-narrow", { scope: "exchange", needed: "full" }),
		);
	});
});

describe("a request", () => {
	it.each([
		{ now: 4_999, lastSeenAt: 5_000 },
		{ now: 5_000, lastSeenAt: 5_000 },
		{ now: 5_001, lastSeenAt: 5_001 },
	])("at $now ms leaves a session seen at 5000 at $lastSeenAt", (row) => {
		const session = aSession({ lastSeenAt: 5_000 });
		expect(seen(session, row.now).lastSeenAt).toBe(row.lastSeenAt);
	});
});

describe("the standing of a session", () => {
	it.each([
		{ account: {}, session: {}, code: undefined },
		{ account: { blockedAt: 1 }, session: {}, code: "account-blocked" },
		{ account: { deletedAt: 1 }, session: {}, code: "account-deleted" },
		{ account: {}, session: { endedAt: 1 }, code: "session-ended" },
		{
			account: { blockedAt: 1 },
			session: { endedAt: 1 },
			code: "session-ended",
		},
	])("of $session with an account $account is refused: $code", (row) => {
		const found = {
			session: aSession(row.session),
			account: anAccount(row.account),
		};
		const standing = sessionStanding(found, 2, {});
		expect(standing.ok ? undefined : standing.code).toBe(row.code);
	});

	it("of an API client needs no account", () => {
		const found = { session: aSession() };
		expect(sessionStanding(found, 2, {})).toEqual({ ok: true, value: found });
	});
});
