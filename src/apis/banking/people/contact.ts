import { accept, type Outcome } from "../../../core/errors.ts";
import { parseEmail } from "../../../core/identifiers.ts";
import type { Identifier } from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";
import { type Mobile, phoneOf } from "./mobile.ts";

type MobileInput = components["schemas"]["MobileInput"];

/** How somebody new is reached. */
export interface Contact {
	/** Normal form. */
	readonly email: string;
	/** The address, and the number where there is one. */
	readonly identifiers: readonly Identifier[];
	readonly mobile?: Mobile;
}

/** @returns how somebody new is reached, or `identifier-malformed` */
export function readContact(input: {
	readonly email: string;
	readonly mobile?: MobileInput;
}): Outcome<Contact, "identifier-malformed"> {
	const email = parseEmail(input.email);
	if (!email.ok) return email;
	const number = readNumber(input.mobile);
	if (!number.ok) return number;
	const address = { type: "email", value: email.value } as const;
	if (number.value === undefined)
		return accept({ email: email.value, identifiers: [address] });
	const { phone, mobile } = number.value;
	return accept({
		email: email.value,
		identifiers: [address, phone],
		mobile,
	});
}

/** A mobile number as the wire has it, and by what messages reach it. */
export interface ReachableNumber {
	readonly mobile: Mobile;
	readonly phone: Identifier;
}

/** Reads a number that may be left out. @returns it, or `identifier-malformed` */
export function readNumber(
	input: MobileInput | undefined,
): Outcome<ReachableNumber | undefined, "identifier-malformed"> {
	if (input === undefined) return accept(undefined);
	const { countryCode, number } = input;
	const mobile = { countryCode, number };
	const phone = phoneOf(mobile);
	return phone.ok ? accept({ mobile, phone: phone.value }) : phone;
}
