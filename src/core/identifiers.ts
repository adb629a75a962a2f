import { accept, type Outcome, refuse } from "./errors.ts";
import type { Identifier } from "./records.ts";
import type { Instant } from "./values.ts";

/** Longest address a mail system must carry (RFC 5321 section 4.5.3.1.3, less its brackets). */
const longestEmail = 254;
const longestLocalPart = 64;
const longestLabel = 63;

/** Domains of one label that are kept for tests and documents (RFC 2606, RFC 6761). */
const testDomains: readonly string[] = [
	"localhost",
	"test",
	"example",
	"invalid",
];

// Each pattern is one character class, repeated or not, between anchors: linear in the length.
const localAtoms = /^[^\s\p{C}"(),:;<>@[\\\]]+$/u;
const domainLabel = /^[\p{L}\p{M}\p{N}-]+$/u;
const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * Reads an email address into its normal form: the text as given, in lower case. Nothing is trimmed
 * and no provider's rules (dots, tags) are applied.
 *
 * @param text any text; what is longer than 254 characters is refused unread
 * @returns the normal form, or `identifier-malformed`
 * @see RFC 5321 section 4.5.3.1 for the lengths; the rest of the syntax is ours (C)
 */
export function parseEmail(
	text: string,
): Outcome<string, "identifier-malformed"> {
	const email = text.length <= longestEmail ? text.toLowerCase() : "";
	const at = email.indexOf("@");
	const fits = email.length <= longestEmail && at > 0;
	return fits &&
		isLocalPart(email.slice(0, at)) &&
		isDomain(email.slice(at + 1))
		? accept(email)
		: refuse("identifier-malformed", { identifier: "email" });
}

/**
 * Reads a phone number, which must already stand in E.164 form: `+`, country code, number, 7 to 15
 * digits and nothing else.
 *
 * @returns the number, or `identifier-malformed`
 * @see ITU-T E.164
 */
export function parsePhone(
	text: string,
): Outcome<string, "identifier-malformed"> {
	// The longest number has 16 characters; a longer text is not worth a look.
	return text.length <= 16 && e164.test(text)
		? accept(text)
		: refuse("identifier-malformed", { identifier: "phone" });
}

/**
 * The normal form of an identity at an outside provider, `provider:subject`. Two different pairs
 * never share one form.
 */
export function externalValue(provider: string, subject: string): string {
	return `${provider.replaceAll("%", "%25").replaceAll(":", "%3A")}:${subject}`;
}

function isLocalPart(text: string): boolean {
	return (
		text.length <= longestLocalPart &&
		localAtoms.test(text) &&
		hasNoEmptyPart(text)
	);
}

function isDomain(text: string): boolean {
	const labels = text.split(".");
	return (
		labels.every(isLabel) && (labels.length > 1 || testDomains.includes(text))
	);
}

function isLabel(label: string): boolean {
	const fits = label.length <= longestLabel && domainLabel.test(label);
	return fits && !label.startsWith("-") && !label.endsWith("-");
}

function hasNoEmptyPart(text: string): boolean {
	return text.split(".").every((part) => part !== "");
}

/** An address or number of an account that is put in place as it is; none where there is no value. */
export function givenIdentifier(
	type: "email" | "phone",
	value: string | undefined,
	verifiedAt: Instant | undefined,
): readonly Identifier[] {
	if (value === undefined) return [];
	return [
		{
			type,
			value: type === "email" ? value.toLowerCase() : value,
			...(verifiedAt !== undefined && { verifiedAt }),
		},
	];
}
