import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalBytes } from "../../src/runtime/constant-time.ts";
import { createDigest } from "../../src/runtime/digest.ts";

const digest = createDigest();

describe("digest", () => {
	it("is SHA-256 and HMAC-SHA-256, as everybody else computes them", () => {
		const text = fc.string({ unit: "grapheme" });
		fc.assert(
			fc.property(text, text, fc.uint8Array(), (key, message, bytes) => {
				for (const input of [message, bytes]) {
					const hash = createHash("sha256").update(input).digest("hex");
					const hmac = createHmac("sha256", key).update(input).digest("hex");
					expect(digest.sha256(input)).toBe(hash);
					expect(digest.hmacSha256(key, input)).toBe(hmac);
				}
			}),
		);
	});

	it.each([
		["", "", true],
		["123456", "123456", true],
		["123456", "123457", false],
		["123456", "12345", false],
		["123456", "123456\0", false],
		["", "\0", false],
		["é", "e\u0301", false],
		["a".repeat(100), "a".repeat(100), true],
		["a".repeat(100), `${"a".repeat(99)}b`, false],
		["a".repeat(100), "a", false],
		["\ud800", "\ud801", false],
	])("compares exactly: %j and %j", (left, right, expected) => {
		expect(digest.equal(left, right)).toBe(expected);
		expect(digest.equal(right, left)).toBe(expected);
	});

	it("agrees with plain comparison on all texts and bytes", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (left, right) => {
				expect(digest.equal(left, right)).toBe(left === right);
				expect(digest.equal(left, `${left}`)).toBe(true);
			}),
		);
		fc.assert(
			fc.property(fc.uint8Array(), fc.uint8Array(), (left, right) => {
				expect(equalBytes(left, left.slice())).toBe(true);
				expect(equalBytes(left, right)).toBe(Buffer.compare(left, right) === 0);
			}),
		);
	});
});
