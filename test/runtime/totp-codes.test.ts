import fc from "fast-check";
import { URI } from "otpauth/slim";
import { describe, expect, it } from "vitest";
import { createTotpCodes } from "../../src/runtime/totp-codes.ts";

const totp = createTotpCodes();
const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // "12345678901234567890"

describe("codes of authenticator apps", () => {
	// RFC 6238 appendix B, the rows of SHA-1.
	it.each([
		[59, "94287082"],
		[1111111109, "07081804"],
		[1111111111, "14050471"],
		[1234567890, "89005924"],
		[2000000000, "69279037"],
		[20000000000, "65353130"],
	])("gives at second %i the code of RFC 6238: %s", (second, code) => {
		expect(totp.code(rfcSecret, second * 1000, 8, 30)).toBe(code);
		expect(totp.code(rfcSecret, second * 1000, 6, 30)).toBe(code.slice(2));
	});

	const options = { digits: 6, stepSeconds: 30, driftSteps: 1 };
	const step = 40_000_000;
	const code = totp.code(rfcSecret, step * 30_000, 6, 30);
	it.each([
		["one step early, at its first millisecond", -30_000, step],
		["more than one step early", -30_001, undefined],
		["at the start of its step", 0, step],
		["at the end of its step", 29_999, step],
		["one step late, at its last millisecond", 59_999, step],
		["more than one step late", 60_000, undefined],
	])("finds the absolute step of a code: %s", (_, shift, expected) => {
		const at = step * 30_000 + shift;
		expect(totp.matchingStep(rfcSecret, code, at, options)).toBe(expected);
	});

	it("accepts no neighbour without drift", () => {
		const strict = { ...options, driftSteps: 0 };
		const at = step * 30_000;
		expect(totp.matchingStep(rfcSecret, code, at, strict)).toBe(step);
		expect(totp.matchingStep(rfcSecret, code, at + 30_000, strict)).toBe(
			undefined,
		);
	});

	it("works in the first moments of 1970", () => {
		const first = totp.code(rfcSecret, 0, 6, 30);
		expect(totp.matchingStep(rfcSecret, first, 0, options)).toBe(0);
		expect(totp.matchingStep(rfcSecret, first, 30_000, options)).toBe(0);
		const before = totp.code(rfcSecret, -30_000, 6, 30);
		expect(totp.matchingStep(rfcSecret, before, 0, options)).toBe(undefined);
	});

	it("takes the later step when two steps have the same code", () => {
		// With one digit, neighbours often agree.
		const short = { digits: 1, stepSeconds: 30, driftSteps: 1 };
		const codeAt = (at: number) => totp.code(rfcSecret, at * 30_000, 1, 30);
		const twin = Array.from({ length: 1000 }, (_, at) => at).find(
			(at) => codeAt(at) === codeAt(at + 1) && codeAt(at) !== codeAt(at + 2),
		);
		if (twin === undefined) throw new Error("no neighbours agree");
		const at = twin * 30_000;
		expect(totp.matchingStep(rfcSecret, codeAt(twin), at, short)).toBe(
			twin + 1,
		);
	});

	it("finds no step for what is not a code, and throws nothing", () => {
		const at = step * 30_000;
		const wrong = [
			"",
			" ",
			`${code} `,
			`0${code}`,
			code.slice(1),
			"１２３４５６",
		];
		for (const given of wrong) {
			expect(totp.matchingStep(rfcSecret, given, at, options)).toBe(undefined);
		}
		fc.assert(
			fc.property(fc.string(), (given) => {
				expect(totp.matchingStep(rfcSecret, given, at, options)).toBe(
					given === code ? step : undefined,
				);
			}),
		);
	});

	it("makes secrets of any length, in which its own codes are found", () => {
		const bytes = fc.uint8Array({ minLength: 1, maxLength: 70 });
		fc.assert(
			fc.property(bytes, fc.nat({ max: 4e12 }), (bytes, at) => {
				const secret = totp.makeSecret(bytes);
				expect(secret).toMatch(/^[A-Z2-7]+$/);
				const own = totp.code(secret, at, 6, 30);
				expect(totp.code(secret.toLowerCase(), at, 6, 30)).toBe(own);
				const found = totp.matchingStep(secret, own, at, options);
				expect(found).toBeGreaterThanOrEqual(Math.floor(at / 30_000));
			}),
		);
	});

	it("makes a secret of the bytes given, not of the buffer around them", () => {
		const around = new Uint8Array(64).fill(255);
		const bytes = around.subarray(10, 20).fill(0);
		expect(totp.makeSecret(bytes)).toBe("AAAAAAAAAAAAAAAA");
	});

	it("writes the address that apps read", () => {
		const address = totp.address({
			secret: rfcSecret,
			issuer: "Bank & Söhne",
			label: "anna+1@example.com",
			digits: 8,
			stepSeconds: 60,
		});
		expect(address).toMatch(/^otpauth:\/\/totp\//);
		expect(URI.parse(address)).toMatchObject({
			issuer: "Bank & Söhne",
			label: "anna+1@example.com",
			digits: 8,
			period: 60,
			algorithm: "SHA1",
			secret: { base32: rfcSecret },
		});
	});
});
