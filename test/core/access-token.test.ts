import { describe, expect, it } from "vitest";
import {
	accessTokenEnd,
	beginAccessToken,
	endedToken,
	extended,
} from "../../src/core/access-token.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { aSession } from "../support/a-session.ts";
import { testPolicy } from "../support/flow-context.ts";

// An opaque access token is a reference to a record with an end of its own; good means strictly before
// that end.
const policy = testPolicy.token;
const random = createSeededRandom("seed");

function aToken(now = 0, seconds?: number) {
	return beginAccessToken(aSession(), policy, now, random, seconds);
}

describe("an opaque access token", () => {
	it("is a UUID that belongs to its session", () => {
		const { id, sessionId } = aToken();
		expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		expect(sessionId).toBe("session-1");
	});

	it.each([
		{ now: 299_000, end: undefined },
		{ now: 299_999, end: undefined },
		{ now: 300_000, end: "expired" },
		{ now: 301_000, end: "expired" },
	])("of 300 s is $end at $now ms", ({ now, end }) => {
		expect(accessTokenEnd(aToken(), now)).toBe(end);
	});

	it.each([
		{ now: 59_000, end: undefined },
		{ now: 60_000, end: "expired" },
		{ now: 61_000, end: "expired" },
	])("with a life of its own, 60 s, is $end at $now ms", ({ now, end }) => {
		expect(accessTokenEnd(aToken(0, 60), now)).toBe(end);
	});

	it("is revoked before it is expired", () => {
		const token = endedToken(aToken(), 1000);
		expect(accessTokenEnd(token, 2000)).toBe("revoked");
		expect(accessTokenEnd(token, 900_000)).toBe("revoked");
	});

	it("keeps the moment of its first end", () => {
		expect(endedToken(endedToken(aToken(), 1000), 2000).endedAt).toBe(1000);
	});

	it.each([
		{ now: 0, seconds: undefined, expiresAt: 300_000 },
		{ now: 1000, seconds: undefined, expiresAt: 301_000 },
		{ now: 1000, seconds: 600, expiresAt: 600_000 },
		{ now: 300_000, seconds: 600, expiresAt: 600_000 },
		{ now: 301_000, seconds: 600, expiresAt: 601_000 },
	])(
		"extended at $now ms, after a life of $seconds s, ends at $expiresAt ms",
		({ now, seconds, expiresAt }) => {
			const token = extended(aToken(0, seconds), policy, now);
			expect(token.expiresAt).toBe(expiresAt);
		},
	);
});
