import type { Faker, FakerOptions } from "@faker-js/faker";
import type { Person } from "./person.ts";
import { reservedNumber } from "./reserved-numbers.ts";

/** What all invented people have in common. */
export interface PeopleOrder {
	/** Other people for another seed (default `stagedoor`). */
	readonly seed?: string;
	/** Their password, in clear (default `Correct-Horse-9`). */
	readonly password?: string;
}

/** What is known of an invented person before the name is drawn. */
export type KnownPerson = Required<
	Omit<Person, "firstName" | "lastName" | "birthDate">
>;

/**
 * Counted from one moment, so that they are the same on every day; old enough for everything, by
 * clocks that stand some years back too.
 */
const ages = {
	mode: "age",
	min: 25,
	max: 80,
	refDate: Date.UTC(2026, 0, 1),
} as const;

/**
 * Makes what invents people: number 1 with the first call, number 2 with the second. The same seed
 * makes the same people. The library behind it is loaded only here.
 */
export async function createInventor({
	seed = "stagedoor",
	...order
}: PeopleOrder): Promise<() => Person> {
	const { faker } = await import("@faker-js/faker/locale/en");
	// The class is exported only together with all languages. An instance of our own: whoever seeded
	// the one of the library finds it as it was.
	const Own = faker.constructor as new (options: FakerOptions) => Faker;
	const own = new Own({ locale: [faker.rawDefinitions] });
	own.seed(Array.from(seed, (character) => character.codePointAt(0) ?? 0));
	let number = 0;
	return () => {
		number += 1;
		const birth = own.date.birthdate(ages);
		return {
			firstName: own.person.firstName(),
			lastName: own.person.lastName(),
			birthDate: birth.toISOString().slice(0, 10),
			...knownPerson(number, order),
		};
	};
}

/** What is certain of the invented person of a number, from 1 on. */
export function knownPerson(
	number: number,
	{ password = "Correct-Horse-9" }: PeopleOrder = {},
): KnownPerson {
	const username = `person-${String(number).padStart(5, "0")}`;
	return {
		email: `${username}@example.test`,
		emailVerified: true,
		phoneNumber: reservedNumber(number),
		phoneVerified: true,
		username,
		password,
	};
}
