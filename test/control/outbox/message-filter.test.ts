// Which messages of the outbox are meant: every part of the filter that is given must hold.
import { expect, test } from "vitest";
import {
	describeWanted,
	isWantedMessage,
} from "../../../src/control/outbox/message-filter.ts";
import type { OutboxMessage } from "../../../src/core/records.ts";
import { realmOf } from "../../../src/core/values.ts";

const message: OutboxMessage = {
	id: "m-3",
	realm: realmOf("mobility", "demo"),
	sequence: 3,
	channel: "sms",
	recipient: "+43660123456",
	purpose: "sign-in",
	locale: "en",
	text: "Your code is 123456.",
	sentAt: 0,
};

test.each([
	[{}, true],
	[{ recipient: "+43660123456" }, true],
	[{ recipient: " 43660123456" }, true], // a plus sign that a query took for a blank
	[{ recipient: "43660123456" }, false],
	[{ channel: "sms" }, true],
	[{ channel: "email" }, false],
	[{ purpose: "sign-in" }, true],
	[{ purpose: "reset-password" }, false],
	[{ api: "mobility", tenant: "demo" }, true],
	[{ api: "banking" }, false],
	[{ tenant: "other" }, false],
	[{ after: 2 }, true],
	[{ after: 3 }, false],
	[{ recipient: "+43660123456", after: 3 }, false],
] as const)("%j: %s", (filter, expected) => {
	expect(isWantedMessage(message, filter)).toBe(expected);
});

test("an address is compared without regard to case", () => {
	const mail = { ...message, recipient: "ada@example.test" };
	expect(isWantedMessage(mail, { recipient: "Ada@Example.test" })).toBe(true);
});

test("what is wanted is said in words", () => {
	expect(describeWanted({})).toBe("A message");
	expect(
		describeWanted({
			channel: "email",
			purpose: "sign-in",
			recipient: "ada@example.test",
			api: "mobility",
			after: 2,
		}),
	).toBe(
		"A message by email about sign-in to ada@example.test from mobility after number 2",
	);
});
