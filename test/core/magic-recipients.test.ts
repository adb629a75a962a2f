// Addresses and numbers that ask for a fault by themselves.
import { expect, test } from "vitest";
import { parseEmail, parsePhone } from "../../src/core/identifiers.ts";
import {
	magicNumberPrefix,
	magicOf,
	magicRecipients,
} from "../../src/core/magic-recipients.ts";

const tagsOf = (text: string) => magicOf(text).map(({ tag }) => tag);

test.each([
	["ada+locked@example.test", ["locked"]],
	["ADA+Locked@example.test", ["locked"]],
	["ada+slow+late@example.test", ["slow", "late"]],
	["ada+mine+slow@example.test", ["slow"]],
	["ada+lockedx@example.test", []],
	["ada@locked.example.test", []],
	["locked@example.test", []],
	["1 + locked", []],
	["+447700900100", ["locked"]],
	["+447700900199", ["locked"]],
	["+447700900999", ["server-error"]],
	["+447700900000", []],
	["+4477009001000", []],
	["07700 900 123", ["locked"]],
	["00447700900123", ["locked"]],
	["7700900123", ["locked"]],
	["+437700900123", []],
	["", []],
])("%s asks for %j", (text, tags) => {
	expect(tagsOf(text)).toEqual(tags);
});

test("each tag has an address and, where it has a digit, a number that stand up to the rules", () => {
	for (const { tag, digit } of magicRecipients) {
		const email = `ada+${tag}@example.test`;
		expect(parseEmail(email)).toEqual({ ok: true, value: email });
		expect(tagsOf(email)).toEqual([tag]);
		if (digit === undefined) continue;
		const number = `${magicNumberPrefix}${digit}42`;
		expect(parsePhone(number)).toEqual({ ok: true, value: number });
		expect(tagsOf(number)).toEqual([tag]);
	}
});

test("no tag and no digit stands for two", () => {
	const tags = magicRecipients.map(({ tag }) => tag);
	const digits = magicRecipients.flatMap(({ digit }) => digit ?? []);
	expect(new Set(tags).size).toBe(tags.length);
	expect(new Set(digits).size).toBe(digits.length);
});
