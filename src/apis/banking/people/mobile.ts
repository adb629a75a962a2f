import { accept, type Outcome } from "../../../core/errors.ts";
import { parsePhone } from "../../../core/identifiers.ts";
import type { Identifier } from "../../../core/records.ts";

/** A mobile number in the two parts of the wire. An alias, so that it counts as plain data. */
export type Mobile = {
	/** With its plus sign. */
	readonly countryCode: string;
	/** Digits only. */
	readonly number: string;
};

/**
 * By what messages find a person. Several people may have the same number, so nobody is looked up
 * by it.
 *
 * @returns the identifier, or `identifier-malformed` when the two parts make no E.164 number
 */
export function phoneOf({
	countryCode,
	number,
}: Mobile): Outcome<Identifier, "identifier-malformed"> {
	// Both parts must be there: a plus sign alone is no country code.
	const text = /^\+\d/.test(countryCode) ? `${countryCode}${number}` : "";
	const phone = parsePhone(text);
	return phone.ok
		? accept({ type: "phone", value: phone.value, isShared: true })
		: phone;
}
