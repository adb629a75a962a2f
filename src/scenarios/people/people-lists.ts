import type { Json } from "../../core/values.ts";
import type { PersonFact } from "./person.ts";

/** What an item takes from its person: the way to the member, and the fact. */
export type Takes = readonly (readonly [
	path: readonly string[],
	fact: PersonFact,
])[];

/** What a scenario can say of the people of a tenant of one API, as the specs declare it. */
export interface PeopleList {
	/** Name of the list in the state of a tenant. */
	readonly name: string;
	readonly takes: Takes;
	/** Lists of people deeper in an item, by the names of the lists that lead there. */
	readonly inner: readonly {
		readonly path: readonly string[];
		readonly takes: Takes;
	}[];
	/** What invented people have unless somebody says otherwise, and the schema demands. */
	readonly invented: { readonly [member: string]: Json };
}
