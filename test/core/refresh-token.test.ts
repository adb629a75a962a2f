import { describe, expect, it } from "vitest";
import {
	issueRefreshToken,
	parseRefreshToken,
	refreshDefect,
	replaced,
} from "../../src/core/refresh-token.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { createSeededRandom } from "../../src/runtime/seeded-random.ts";
import { aRefreshToken, aSession } from "../support/a-session.ts";
import { testPolicy } from "../support/flow-context.ts";

// A refresh token dies by time, by rotation where the policy says so, and by reuse (RFC 9700 section
// 4.14).
const keep = testPolicy.token;
const invalidate = { ...keep, invalidatePrevious: true };
const family = { ...invalidate, reuseEndsSession: true };
const digest = createDigest();

describe("issuing a refresh token", () => {
	const means = { random: createSeededRandom("seed"), digest };
	const { record, text } = issueRefreshToken(aSession(), keep, 1000, means);

	it("lasts as long as the policy says", () => {
		expect(record).toMatchObject({ issuedAt: 1000, expiresAt: 3_601_000 });
	});

	it("hands out the id and a secret of which only a digest is kept", () => {
		const parsed = parseRefreshToken(text);
		expect(parsed?.id).toBe(record.id);
		expect(digest.sha256(parsed?.secret ?? "")).toBe(record.digest);
		expect(JSON.stringify(record)).not.toContain(parsed?.secret);
	});
});

describe("taking a refresh token apart", () => {
	it.each(["", ".", "id", "id.", ".secret", "a.b.c", "a.b.c.d"])(
		"finds nothing in %j",
		(text) => {
			expect(parseRefreshToken(text)).toBeUndefined();
		},
	);

	it("finds id and secret", () => {
		expect(parseRefreshToken("id.secret")).toEqual({
			id: "id",
			secret: "secret",
		});
	});
});

describe("the defect of a refresh token", () => {
	it.each([
		{ now: 3_599_000, defect: undefined },
		{ now: 3_599_999, defect: undefined },
		{ now: 3_600_000, defect: "expired" },
		{ now: 3_601_000, defect: "expired" },
	])("is $defect at $now ms when it expires at 3600000", ({ now, defect }) => {
		expect(refreshDefect(aRefreshToken(), keep, now)).toBe(defect);
	});

	it.each([
		{ name: "keeps the previous one", policy: keep, defect: undefined },
		{ name: "invalidates it", policy: invalidate, defect: "replaced" },
		{ name: "ends the session on reuse", policy: family, defect: "reused" },
		{
			name: "ends the session on reuse but invalidates nothing",
			policy: { ...keep, reuseEndsSession: true },
			defect: undefined,
		},
	])(
		"that was replaced is $defect where policy $name",
		({ policy, defect }) => {
			expect(refreshDefect(aRefreshToken({ replacedAt: 1 }), policy, 2)).toBe(
				defect,
			);
		},
	);

	it.each([
		{ now: 10_000, defect: undefined },
		{ now: 14_999, defect: undefined },
		{ now: 15_000, defect: "reused" },
	])("is $defect at $now ms, replaced at 10000 with 5 s of grace", (row) => {
		const policy = { ...family, reuseGraceSeconds: 5 };
		const token = aRefreshToken({ replacedAt: 10_000 });
		expect(refreshDefect(token, policy, row.now)).toBe(row.defect);
	});

	it("is nothing for one that was not replaced, however strict the policy", () => {
		expect(refreshDefect(aRefreshToken(), family, 2)).toBeUndefined();
	});
});

describe("rotation", () => {
	it("keeps the moment of the first replacement", () => {
		const once = replaced(aRefreshToken(), 5);
		expect(replaced(once, 9).replacedAt).toBe(5);
	});
});
