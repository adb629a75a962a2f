import type { RefusalCode } from "../../core/errors.ts";
import type { RuleNote } from "./rule-note.ts";
import { accountRules } from "./rules/account.ts";
import { callerRules } from "./rules/caller.ts";
import { challengeRules } from "./rules/challenge.ts";
import { conditionRules } from "./rules/condition.ts";
import { passwordRules } from "./rules/password.ts";
import { requestRules } from "./rules/request.ts";

/** What to look at for every refusal of the core; a new one does not compile without its note. */
const notes: { readonly [Code in RefusalCode]: RuleNote } = {
	...requestRules,
	...callerRules,
	...accountRules,
	...passwordRules,
	...challengeRules,
	...conditionRules,
};

/** The note on a refusal. What only one API knows has none of its own; its hint says more. */
export function noteOf(code: string): RuleNote {
	return Object.hasOwn(notes, code)
		? notes[code as RefusalCode] // a key of the table is a code of the core
		: { says: "A rule that only this API has said no." };
}
