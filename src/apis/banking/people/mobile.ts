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

/** A mobile number as it comes in; a JSON number stands for its digits. */
interface MobileInput {
	readonly countryCode: string;
	readonly number: string | number;
}

/** The mobile number of an input as it is kept. */
export function toMobile({ countryCode, number }: MobileInput): Mobile {
	return { countryCode, number: String(number) };
}

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
	const phone = parsePhone(`${countryCode}${number}`);
	return phone.ok
		? accept({ type: "phone", value: phone.value, isShared: true })
		: phone;
}
