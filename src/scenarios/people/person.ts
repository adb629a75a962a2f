import type { Json } from "../../core/values.ts";

/** A person of a scenario, who may have accounts at several APIs and tenants. */
export interface Person {
	readonly firstName: string;
	readonly lastName: string;
	readonly email: string;
	/** Whether each account has proved the address (default: as the API has it, no). */
	readonly emailVerified?: boolean;
	/** In E.164 form. */
	readonly phoneNumber?: string;
	/** Whether each account has proved the number (default: as the API has it). */
	readonly phoneVerified?: boolean;
	readonly username?: string;
	/** In clear (default: none). */
	readonly password?: string;
	/** `yyyy-mm-dd`. */
	readonly birthDate?: string;
}

/** What an account can take from its person, by the names that `x-person` of the specs uses. */
const facts = {
	firstName: (person: Person) => person.firstName,
	lastName: (person: Person) => person.lastName,
	email: (person: Person) => person.email,
	emailVerified: (person: Person) => person.emailVerified,
	phoneNumber: (person: Person) => person.phoneNumber,
	phoneVerified: (person: Person) => person.phoneVerified,
	/** `+33` of `+33639980077`. */
	callingCode: ({ phoneNumber }: Person) => phoneNumber && codeOf(phoneNumber),
	/** `639980077` of `+33639980077`. */
	nationalNumber: ({ phoneNumber }: Person) =>
		phoneNumber?.slice(codeOf(phoneNumber).length),
	username: (person: Person) => person.username,
	password: (person: Person) => person.password,
	birthDate: (person: Person) => person.birthDate,
	/** `12-31-1990` of `1990-12-31`. */
	birthDateMonthFirst: ({ birthDate }: Person) =>
		birthDate && `${birthDate.slice(5)}-${birthDate.slice(0, 4)}`,
} satisfies { readonly [fact: string]: (person: Person) => Json | undefined };

/** Name of something that an account can take from its person. */
export type PersonFact = keyof typeof facts;

/** Says something of a person; undefined when there is nothing to say. */
export function factOf(person: Person, fact: PersonFact): Json | undefined {
	return facts[fact](person);
}

/**
 * The country code of an E.164 number, with its plus sign: one digit in the zones 1 and 7, two for
 * those listed, else three.
 *
 * @see ITU-T E.164 Annex D, List of assigned country codes
 */
function codeOf(phoneNumber: string): string {
	return (
		/^\+([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(
			phoneNumber,
		)?.[0] ?? "+"
	);
}
