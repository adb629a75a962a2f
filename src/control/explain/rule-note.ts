import type { RefusalCode } from "../../core/errors.ts";
import type { Policy, PurposePolicy } from "../../core/policy.ts";

/** Where something stands in a policy; a path that leads nowhere does not compile. */
export type PolicyPath =
	| PathIn<Policy>
	| `code.byPurpose.{purpose}.${keyof PurposePolicy}`;

type PathIn<Tree> = {
	[Name in keyof Tree & string]-?:
		| Name
		| (NonNullable<Tree[Name]> extends readonly unknown[]
				? never
				: NonNullable<Tree[Name]> extends object
					? `${Name}.${PathIn<NonNullable<Tree[Name]>>}`
					: never);
}[keyof Tree & string];

/** What a rule counts, and where its limit stands. */
export interface CountNote {
	/** In words, in the plural. */
	readonly what: string;
	/**
	 * Where the limit is: paths in the policy, of which the first that has a value counts. Absent: the
	 * refusal itself tells it.
	 */
	readonly limit?: readonly PolicyPath[];
	/**
	 * Who knows the count: the refusal (`attemptsLeft`, `limit`), the account (failures in a row), or
	 * the refusal's being there at all (nothing is left).
	 */
	readonly kept: "by-refusal" | "by-account" | "used-up";
}

/**
 * What to look at when a rule has said no. `{name}` stands for a member of the refusal's data, in
 * sentences and in paths.
 */
export interface RuleNote {
	/** The rule, in one sentence. */
	readonly says: string;
	/** Where in the policy its numbers and switches stand; what has no value is not shown. */
	readonly policy?: readonly PolicyPath[];
	readonly counts?: CountNote;
}

/** Notes on some of the core's refusals. */
export type RuleNotes = { readonly [Code in RefusalCode]?: RuleNote };
