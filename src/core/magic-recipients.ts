import type { FaultEffect } from "./fault.ts";

/** A recipient that asks for a fault by its own address or number. */
export interface MagicRecipient {
	/** What stands between plus sign and `@`: `ada+locked@example.test`. */
	readonly tag: string;
	/** First of the last three digits of its numbers, where it has some. */
	readonly digit?: string;
	readonly effect: FaultEffect;
	/** What happens, for people. */
	readonly meaning: string;
}

/**
 * All of them. The numbers are those that the British regulator keeps for films and plays, so that
 * nobody can be called by mistake.
 *
 * @see Ofcom, Telephone numbers for use in TV and radio drama programmes: 07700 900000 to 900999
 */
export const magicRecipients: readonly MagicRecipient[] = [
	{
		tag: "locked",
		digit: "1",
		effect: { kind: "account-locked" },
		meaning: "refused as a locked account is",
	},
	{
		tag: "blocked",
		digit: "2",
		effect: { kind: "account-blocked" },
		meaning: "refused as an account that an operator has blocked",
	},
	{
		tag: "otp-expired",
		digit: "3",
		effect: { kind: "code-expired" },
		meaning: "every code and link has expired when it arrives",
	},
	{
		tag: "otp-wrong",
		digit: "4",
		effect: { kind: "code-wrong" },
		meaning: "no code or link that arrives is the right one",
	},
	{
		tag: "undelivered",
		digit: "5",
		effect: { kind: "message-lost" },
		meaning: "no message arrives",
	},
	{
		tag: "late",
		digit: "6",
		effect: { kind: "message-late", delaySeconds: 60 },
		meaning: "messages arrive a minute late, on the world's clock",
	},
	{
		tag: "slow",
		digit: "7",
		effect: { kind: "latency", milliseconds: 3000 },
		meaning: "answers take three seconds longer",
	},
	{
		tag: "rate-limited",
		digit: "8",
		effect: { kind: "rate-limited", retryAfterSeconds: 60 },
		meaning: "refused as one request too many",
	},
	{
		tag: "server-error",
		digit: "9",
		effect: { kind: "error", status: 500 },
		meaning: "the server fails",
	},
	{
		tag: "dropped",
		effect: { kind: "connection-dropped", isServed: false },
		meaning: "the connection ends without an answer",
	},
	{
		tag: "malformed",
		effect: { kind: "body-malformed" },
		meaning: "the body of the answer is no JSON",
	},
];

/** What the magic numbers begin with, as E.164 has it. */
export const magicNumberPrefix = "+447700900";

const byTag = new Map(magicRecipients.map((one) => [one.tag, one]));
const byDigit = new Map(
	magicRecipients.flatMap((one) =>
		one.digit === undefined ? [] : [[one.digit, one] as const],
	),
);

// With or without country code or trunk zero, since some APIs take them apart.
const magicNumber = /^(?:(?:00)?440?|0)?7700900([1-9])\d\d$/;

/**
 * What an address or number asks for, in the order of its tags; most ask for nothing.
 *
 * @param text an address or number, or any other text of a request
 */
export function magicOf(text: string): readonly MagicRecipient[] {
	if (text.length < 10 || text.length > 320) return nothing;
	const plus = text.indexOf("+");
	const at = plus === -1 ? -1 : text.lastIndexOf("@");
	if (at > plus) return tagged(text.slice(plus + 1, at));
	if (!text.includes("7700")) return nothing;
	const digit = magicNumber.exec(text.replaceAll(/[\s+()./-]/g, ""))?.[1];
	const found = digit === undefined ? undefined : byDigit.get(digit);
	return found === undefined ? nothing : [found];
}

const nothing: readonly MagicRecipient[] = [];

function tagged(tags: string): readonly MagicRecipient[] {
	return tags
		.toLowerCase()
		.split("+")
		.flatMap((tag) => byTag.get(tag) ?? []);
}
