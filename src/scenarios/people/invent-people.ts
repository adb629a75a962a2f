import type { Faker, FakerOptions } from "@faker-js/faker";
import type { Person } from "./person.ts";
import { reservedNumber } from "./reserved-numbers.ts";

/** The libraries of names, each loaded when somebody is invented by it. */
const libraries = {
	de: () => import("@faker-js/faker/locale/de"),
	en: () => import("@faker-js/faker/locale/en"),
	es: () => import("@faker-js/faker/locale/es"),
	fr: () => import("@faker-js/faker/locale/fr"),
	it: () => import("@faker-js/faker/locale/it"),
	nl: () => import("@faker-js/faker/locale/nl"),
};

/** A language that people are invented in. */
export type PeopleLocale = keyof typeof libraries;

/** What all invented people have in common. */
export interface PeopleOrder {
	/** Other people for another seed (default `stagedoor`). */
	readonly seed?: string;
	/** Language that their names are of (default `en`). */
	readonly locale?: PeopleLocale;
	/** Their password, in clear (default `Correct-Horse-9`). */
	readonly password?: string;
}

/** What is known of an invented person before the name is drawn. */
export type KnownPerson = Required<
	Omit<Person, "firstName" | "lastName" | "birthDate">
>;

const dayLength = 86_400_000;

/**
 * The days they are born on, counted from 1970-01-01: the same whatever day it is; old enough for
 * everything, by clocks that stand some years back too.
 */
const birthDays = {
	min: Date.UTC(1945, 0, 1) / dayLength,
	max: Date.UTC(2000, 11, 31) / dayLength,
};

/**
 * Makes what invents some people in a row, by the number of the first of them and how many they are. The
 * same seed and the same first number make the same people, whoever was invented before. The library
 * behind it is loaded only here.
 */
export async function createInventor({
	seed = "stagedoor",
	locale = "en",
	...order
}: PeopleOrder): Promise<
	(firstNumber: number, count: number) => readonly Person[]
> {
	const { faker } = await libraries[locale]();
	// The class is exported only together with all languages. An instance of our own: whoever seeded
	// the one of the library finds it as it was.
	const Own = faker.constructor as new (options: FakerOptions) => Faker;
	const own = new Own({ locale: [faker.rawDefinitions] });
	const codes = Array.from(seed, (character) => character.codePointAt(0) ?? 0);
	const dateOf = dateWriter();
	const lastName =
		locale === "en" ? () => englishName(own) : () => own.person.lastName();
	return (firstNumber, count) => {
		own.seed([...codes, firstNumber]);
		return Array.from({ length: count }, (_, at) => ({
			firstName: own.person.firstName(),
			lastName: lastName(),
			birthDate: dateOf(own.number.int(birthDays)),
			...knownPerson(firstNumber + at, order),
		}));
	};
}

/**
 * One name, or for one person in twenty two of them, as the library does it; without the templates that
 * it reads for each, because most crowds are of this language.
 */
function englishName({ datatype, definitions, helpers }: Faker): string {
	const names = definitions.person.last_name.generic ?? [];
	const name = helpers.arrayElement(names);
	const isDouble = datatype.boolean({ probability: 0.05 });
	return isDouble ? `${name}-${helpers.arrayElement(names)}` : name;
}

/** Writes days as dates, each once: there are fewer days than people. */
function dateWriter(): (day: number) => string {
	const written = new Map<number, string>();
	return (day) => {
		const known = written.get(day);
		if (known !== undefined) return known;
		const date = new Date(day * dayLength).toISOString().slice(0, 10);
		written.set(day, date);
		return date;
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
