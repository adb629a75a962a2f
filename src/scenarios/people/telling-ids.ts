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

/** Where in an id the part stands: the last eight hexadecimal digits. */
const start = 28;

/** @param mask 32 bits under which the parts are hidden, so that all digits look drawn */
export function tellingIds(mask: number): TellingIds {
	return {
		make(part, random) {
			const told = ((part ^ mask) >>> 0).toString(16).padStart(8, "0");
			const id = makeUuid(random).slice(0, start) + told;
			return id as AccountId; // becomes an account's id by being put
		},
		partOf: (id) => (Number.parseInt(id.slice(start), 16) ^ mask) >>> 0,
	};
}
