import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
} from "../../../core/errors.ts";
import { parseEmail, parsePhone } from "../../../core/identifiers.ts";
import type { Identifier } from "../../../core/records.ts";
import { refuseHere } from "../refusals.ts";

/** By what an account is looked for. */
export type Sought = Pick<Identifier, "type" | "value">;

/** Reads an email address (1038). */
export const readEmail = parseEmail;

/**
 * Reads a phone number in E.164 form (1096). A leading blank is a plus sign that was not encoded, and
 * blanks, dashes and brackets inside count for nothing.
 */
export function readPhone(
	text: string,
): Outcome<string, "identifier-malformed"> {
	const whole = text.startsWith(" ") ? `+${text.slice(1)}` : text;
	return parsePhone(whole.replaceAll(/[\s()-]/g, ""));
}

/** Reads a username: 1 to 32 characters without blank, kept in lower case (1204). */
export function readUsername(text: string): Accepted<string> | AnyRefusal {
	return /^\S{1,32}$/.test(text)
		? accept(text.toLowerCase())
		: refuseHere("username-malformed", {});
}

/** A username as it is looked for; whoever has none of this form has none at all. */
export function soughtUsername(text: string): Sought {
	return { type: "username", value: text.toLowerCase() };
}
