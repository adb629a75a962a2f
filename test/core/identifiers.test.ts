// Emails and phone numbers are compared in one normal form. Lengths: RFC 5321 section 4.5.3.1;
// numbers: ITU-T E.164. Reading them is linear and bounded, whatever is sent.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	externalValue,
	parseEmail,
	parsePhone,
} from "../../src/core/identifiers.ts";

const local64 = "a".repeat(64);
/** A domain of the length asked for, in labels of legal size. */
const domainOf = (length: number) => {
	const labels = `${"b".repeat(60)}.`.repeat(4).slice(0, length - 4);
	return `${labels.replace(/\.$/, "b")}.com`;
};

describe("an email address is read", () => {
	it.each([
		["ada@example.test", "ada@example.test"],
		["Ada.Lovelace@Example.TEST", "ada.lovelace@example.test"],
		["ada+locked@example.test", "ada+locked@example.test"],
		["o'hara@example.test", "o'hara@example.test"],
		["jörg@müller.example", "jörg@müller.example"],
		["root@localhost", "root@localhost"],
		["a@test", "a@test"],
		[`${local64}@example.test`, `${local64}@example.test`],
		[`${local64}@${domainOf(189)}`, `${local64}@${domainOf(189)}`],
	])("%j", (text, normal) => {
		expect(parseEmail(text)).toEqual({ ok: true, value: normal });
	});
});

describe("an email address is refused", () => {
	it.each([
		["nothing", ""],
		["no @", "ada.example.test"],
		["two @", "ada@home@example.test"],
		["no local part", "@example.test"],
		["no domain", "ada@"],
		["a space around it", " ada@example.test"],
		["a line break after it", "ada@example.test\n"],
		["a space inside", "ada lovelace@example.test"],
		["a control character", "ada\u0000@example.test"],
		["half a character", "ada\ud800@example.test"],
		["an invisible character", "a\u200bda@example.test"],
		["a quoted local part", '"ada"@example.test'],
		["an address list", "ada@example.test,bob@example.test"],
		["a name around it", "Ada <ada@example.test>"],
		["a dot at the start", ".ada@example.test"],
		["a dot at the end of the local part", "ada.@example.test"],
		["two dots in a row", "ada..l@example.test"],
		["a domain of one ordinary label", "ada@intranet"],
		["an empty label", "ada@example..test"],
		["a final dot", "ada@example.test."],
		["a label that begins with a hyphen", "ada@-example.test"],
		["a label that ends with a hyphen", "ada@example-.test"],
		["a label of 64 characters", `ada@${"b".repeat(64)}.test`],
		["a local part of 65 characters", `${local64}a@example.test`],
		["255 characters", `${local64}@${domainOf(190)}`],
	])("%s", (_why, text) => {
		expect(parseEmail(text)).toEqual({
			ok: false,
			code: "identifier-malformed",
			data: { identifier: "email" },
		});
	});
});

describe("a phone number", () => {
	it.each([
		["7 digits", "+1234567", true],
		["15 digits", "+123456789012345", true],
		["6 digits", "+123456", false],
		["16 digits", "+1234567890123456", false],
		["a country code of zero", "+0234567890", false],
		["national form", "0660123456", false],
		["no plus", "43660123456", false],
		["spaces", "+43 660 123456", false],
		["a line break after it", "+43660123456\n", false],
		["digits of another script", "+٤٣٦٦٠١٢٣٤٥٦", false],
		["nothing", "", false],
	])("of %s", (_what, text, isRead) => {
		expect(parsePhone(text)).toEqual(
			isRead
				? { ok: true, value: text }
				: {
						ok: false,
						code: "identifier-malformed",
						data: { identifier: "phone" },
					},
		);
	});
});

describe("whatever is sent", () => {
	it("is answered, and a normal form stays as it is", () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({ unit: "binary-ascii" }), fc.emailAddress()),
				(text) => {
					const once = parseEmail(text);
					if (once.ok) expect(parseEmail(once.value)).toEqual(once);
					parsePhone(text);
				},
			),
		);
	});

	it("makes no difference by its case", () => {
		fc.assert(
			fc.property(fc.emailAddress(), (email) => {
				expect(parseEmail(email.toUpperCase())).toEqual(
					parseEmail(email.toLowerCase()),
				);
			}),
		);
	});

	it.each([
		["dots", `${".".repeat(50_000)}@${".".repeat(50_000)}`],
		["at signs", "@".repeat(100_000)],
		["letters", `${"a".repeat(100_000)}@example.test`],
		["hyphens and dots", `a@${"-.".repeat(50_000)}`],
		["digits", `+${"1".repeat(100_000)}`],
		["letters that grow in lower case", `${"İ".repeat(100_000)}@example.test`],
	])("is refused when 100 kB long: %s", (_what, text) => {
		expect(parseEmail(text).ok).toBe(false);
		expect(parsePhone(text).ok).toBe(false);
	});
});

describe("an identity at a provider", () => {
	it("is written provider:subject", () => {
		expect(externalValue("google", "108:x")).toBe("google:108:x");
	});

	it("never looks like another one", () => {
		const pair = fc.tuple(fc.string(), fc.string());
		fc.assert(
			fc.property(pair, pair, (left, right) => {
				const isSame = left[0] === right[0] && left[1] === right[1];
				expect(externalValue(...left) === externalValue(...right)).toBe(isSame);
			}),
		);
	});
});
