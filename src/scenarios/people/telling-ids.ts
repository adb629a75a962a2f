import type { Random } from "../../core/ports/random.ts";
import { makeUuid } from "../../core/secrets.ts";
import type { AccountId } from "../../core/values.ts";

/** Makes ids of accounts that say, to nobody else, in which part of a crowd they are. */
export interface TellingIds {
	/** Makes an id of a part. */
	make(part: number, random: Random): AccountId;
	/** The part that an id is of; some number for ids that were made elsewhere. */
	partOf(id: string): number;
}

/**
 * Makes what makes them: the last eight hexadecimal digits are the part, hidden under the first eight,
 * which are drawn, and a mask.
 *
 * @param mask 32 bits
 */
export function tellingIds(mask: number): TellingIds {
	const hide = (part: number, id: string) =>
		(part ^ mask ^ Number.parseInt(id.slice(0, 8), 16)) >>> 0;
	return {
		make(part, random) {
			const drawn = makeUuid(random);
			const told = hide(part, drawn).toString(16).padStart(8, "0");
			const id = drawn.slice(0, -8) + told;
			return id as AccountId; // becomes an account's id by being put
		},
		partOf: (id) => hide(Number.parseInt(id.slice(-8), 16), id),
	};
}
