import type { Random } from "../../core/ports/random.ts";
import { makeDigits } from "../../core/secrets.ts";

/** An id as the wire writes it: 18 decimal digits, the first of them 1 (S; length C). */
export function makeId(random: Random): string {
	return `1${makeDigits(random, 17)}`;
}
