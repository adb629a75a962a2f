// Signed bootstrap requests: recipe, freshness and what a wrong value is explained by. The recipe is
// our own choice; both vectors stand in the spec's notes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mobilityPolicy } from "../../../src/apis/mobility/policy.ts";
import type { SignatureCause } from "../../../src/apis/mobility/refusals.ts";
import {
	checkSignature,
	readTimestamp,
	type SignedRequest,
	sign,
} from "../../../src/apis/mobility/signature.ts";
import { createDigest } from "../../../src/runtime/digest.ts";

const digest = createDigest();
const secret = "sim-app-secret";
const timestamp = "1767225600000";
const now = Number(timestamp);
const policy = mobilityPolicy.signature;
const bytes = (text: string) => new TextEncoder().encode(text);

const phonePath = "/customers/create-or-sign-in-with-phone-number";
const phoneBody = '{"phoneNumber":"+43660123456","branchId":1}';

const aRequest: SignedRequest = {
	method: "POST",
	path: phonePath,
	sentPath: `/v1/demo/front${phonePath}`,
	query: "",
	body: bytes(phoneBody),
	tenant: "demo",
};

function check(
	signature: string,
	special: Partial<SignedRequest> = {},
	how: {
		policy?: Partial<typeof policy>;
		at?: number;
		timestamp?: string;
	} = {},
) {
	const sent = how.timestamp ?? timestamp;
	const query = String(new URLSearchParams({ signature, timestamp: sent }));
	return checkSignature(
		{ ...aRequest, query, ...special },
		{ ...policy, ...how.policy },
		{ now: how.at ?? now, digest, verify: () => false },
	);
}

const right = sign(aRequest, { timestamp, secret }, digest);

describe("the value", () => {
	it("is right for a body", () => {
		expect(right).toBe(
			"2edd5a646fa2eef0e724d8009154eeccf9c50246b3e3749b1e2dd9b1f3c26567",
		);
	});

	it("is right without a body, percent-encoding untouched", () => {
		const path = "/customers/reset/ada%40example.test";
		const request = { method: "POST", path, body: bytes("") };
		expect(sign(request, { timestamp, secret }, digest)).toBe(
			"489d5dec956becd9f9d3df734460a4c359c797c55c3e68ee940813704196abbd",
		);
	});

	it("is accepted in either case, and remembered as the same", async () => {
		const lower = await check(right);
		const upper = await check(right.toUpperCase());
		expect(lower).toMatchObject({ ok: true });
		expect(upper).toEqual(lower);
	});

	it("depends on the secret of the tenant", async () => {
		const how = { policy: { appSecrets: { other: "second secret" } } };
		expect(await check(right, { tenant: "demo" }, how)).toMatchObject({
			ok: true,
		});
		expect(await check(right, { tenant: "other" }, how)).toMatchObject({
			code: "signature-mismatch",
		});
	});
});

describe("the timestamp", () => {
	it.each([
		["1767225600000", 1_767_225_600_000],
		["1767225600", 1_767_225_600_000],
		["99999999999", 99_999_999_999_000],
		["100000000000", 100_000_000_000],
		["0", 0],
		["", undefined],
		["now", undefined],
		["-1767225600", undefined],
		["1767225600.5", undefined],
		["17672256000000000", undefined],
		["2026-01-01T00:00:00Z", undefined],
	])("%s reads as %s", (text, at) => {
		expect(readTimestamp(text)).toBe(at);
	});

	it.each([
		[120_000, true],
		[120_001, false],
		[121_000, false],
		[119_000, true],
		[-30_000, true],
		[-30_001, false],
		[-31_000, false],
	])("is fresh %i ms later: %s", async (later, isFresh) => {
		const outcome = await check(right, {}, { at: now + later });
		expect(outcome.ok).toBe(isFresh);
	});

	it("is refused with the time of the server and the difference", async () => {
		expect(await check(right, {}, { at: now + 600_000 })).toEqual({
			ok: false,
			code: "signature-stale",
			data: {
				serverTime: now + 600_000,
				timestamp,
				differenceSeconds: 600,
				wouldFitInOtherUnit: false,
			},
		});
	});

	it("is recognised in microseconds", async () => {
		const micro = { timestamp: "1767225600000000" };
		expect(await check(right, {}, micro)).toMatchObject({
			code: "signature-stale",
			data: { wouldFitInOtherUnit: true },
		});
	});

	it("is looked at before the value", async () => {
		expect(await check("wrong", {}, { timestamp: "yesterday" })).toMatchObject({
			code: "signature-stale",
			data: { differenceSeconds: null },
		});
	});
});

describe("what is missing", () => {
	it.each([
		["", ["signature", "timestamp"]],
		["signature=&timestamp=", ["signature", "timestamp"]],
		[`timestamp=${timestamp}`, ["signature"]],
		[`signature=${right}`, ["timestamp"]],
	])("is named for %s", async (query, missing) => {
		expect(await check(right, { query })).toMatchObject({
			code: "signature-missing",
			data: { missing },
		});
	});
});

describe("a wrong value is explained by", () => {
	const hash = digest.sha256(aRequest.body);
	const made = (...lines: readonly string[]) =>
		digest.hmacSha256(secret, lines.join("\n"));
	const base64 = (hex: string) => Buffer.from(hex, "hex").toString("base64");
	const spaced = digest.sha256(
		'{"phoneNumber": "+43660123456", "branchId": 1}',
	);
	const indented = digest.sha256(
		JSON.stringify(JSON.parse(phoneBody), null, 2),
	);
	const empty = digest.sha256("");

	const cases: readonly (readonly [readonly SignatureCause[], string])[] = [
		[["base64"], base64(right)],
		[["base64"], Buffer.from(right, "hex").toString("base64url")],
		[
			["prefixed-path"],
			made("POST", `/v1/demo/front${phonePath}`, timestamp, hash),
		],
		[["timestamp-unit"], made("POST", phonePath, "1767225600", hash)],
		[["empty-body-hash"], made("POST", phonePath, timestamp, empty)],
		[["reserialised-body"], made("POST", phonePath, timestamp, spaced)],
		[["reserialised-body"], made("POST", phonePath, timestamp, indented)],
		[["lower-case-method"], made("post", phonePath, timestamp, hash)],
		[["final-line-feed"], made("POST", phonePath, timestamp, hash, "")],
		[
			["timestamp-unit", "empty-body-hash"],
			made("POST", phonePath, "1767225600", empty),
		],
		[
			["prefixed-path", "base64"],
			base64(made("POST", `/v1/demo/front${phonePath}`, timestamp, hash)),
		],
		[[], digest.hmacSha256("another secret", "whatever")],
		[[], "not a signature at all"],
	];

	it.each(cases)("%j", async (likelyCauses, signature) => {
		expect(await check(signature)).toEqual({
			ok: false,
			code: "signature-mismatch",
			data: { likelyCauses },
		});
	});

	it("the query signed with the path", async () => {
		const path = `${phonePath}?timestamp=${timestamp}`;
		const signature = made("POST", path, timestamp, hash);
		const query = `signature=${signature}&timestamp=${timestamp}`;
		expect(await check(signature, { query })).toMatchObject({
			data: { likelyCauses: ["query-in-path"] },
		});
	});

	it("a percent-decoded path", async () => {
		const path = "/customers/reset/ada%40example.test";
		const signature = made(
			"POST",
			"/customers/reset/ada@example.test",
			timestamp,
			empty,
		);
		const special = { path, sentPath: path, body: bytes("") };
		expect(await check(signature, special)).toMatchObject({
			data: { likelyCauses: ["decoded-path"] },
		});
	});

	it("seconds sent and milliseconds signed", async () => {
		const signature = made("POST", phonePath, "1767225600000", hash);
		const sent = { timestamp: "1767225600" };
		expect(await check(signature, {}, sent)).toMatchObject({
			data: { likelyCauses: ["timestamp-unit"] },
		});
	});
});

describe("the modes", () => {
	it("presence takes any value, once for each timestamp", async () => {
		const how = { policy: { mode: "presence" } as const };
		const first = await check("anything", {}, how);
		const later = { ...how, timestamp: "1767225601000" };
		const second = await check("anything", {}, later);
		expect(first).toMatchObject({ ok: true });
		expect(second).toMatchObject({ ok: true });
		expect(second).not.toEqual(first);
	});

	it("presence still looks at freshness", async () => {
		const how = { policy: { mode: "presence" }, at: now + 121_000 } as const;
		expect(await check("anything", {}, how)).toMatchObject({
			code: "signature-stale",
		});
	});

	it("custom asks the function given, which sees the secret and the sent path", async () => {
		const asked: unknown[] = [];
		const outcome = await checkSignature(
			{ ...aRequest, query: `signature=own&timestamp=${timestamp}` },
			{ ...policy, mode: "custom" },
			{
				now,
				digest,
				verify: (question) => {
					asked.push(question);
					return question.signature === "own";
				},
			},
		);
		expect(outcome).toMatchObject({ ok: true });
		expect(asked).toMatchObject([{ secret, tenant: "demo", timestamp }]);
	});
});

it("is remembered until 150 s after its timestamp", async () => {
	expect(await check(right, {}, { at: now + 60_000 })).toMatchObject({
		value: { expiresAt: now + 150_000 },
	});
});

describe("whatever is sent", () => {
	it("only the very bytes that were signed are accepted", async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (body) => {
				const isSame = digest.equal(
					digest.sha256(body),
					digest.sha256(aRequest.body),
				);
				const outcome = await check(right, { body });
				expect(outcome.ok).toBe(isSame);
			}),
			{ numRuns: 50 },
		);
	});

	it("a wrong signature is refused and never an exception", async () => {
		const anything = fc.record({
			signature: fc.string({ minLength: 1, unit: "binary" }),
			path: fc.string().map((text) => `/${text}`),
			body: fc.json().map(bytes),
		});
		await fc.assert(
			fc.asyncProperty(anything, async ({ signature, ...special }) => {
				expect(await check(signature, special)).toMatchObject({
					code: "signature-mismatch",
				});
			}),
			{ numRuns: 50 },
		);
	});
});
