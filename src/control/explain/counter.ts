import type { Account } from "../../core/records.ts";
import type { components } from "../spec.generated.ts";
import { type Facts, fill } from "./fill.ts";
import { valueAt } from "./policy-values.ts";
import type { CountNote } from "./rule-note.ts";

type Counter = components["schemas"]["ExplainedCounter"];

/** What a count is read from. */
export interface Counted {
	readonly facts: Facts;
	readonly policy: object;
	/** Whom it is about, as far as that can be told. */
	readonly account: Account | undefined;
}

/** The count that a rule goes by; its parts are there as far as they are known. */
export function counterOf(note: CountNote, counted: Counted): Counter {
	const limit = limitOf(note, counted);
	const counter = { what: note.what, ...(limit !== undefined && { limit }) };
	switch (note.kept) {
		case "used-up":
			return { ...counter, asOf: "request", left: 0 };
		case "by-refusal": {
			const left = number(counted.facts.attemptsLeft);
			const used = difference(limit, left);
			return { ...counter, asOf: "request", ...known(used, left) };
		}
		case "by-account": {
			const used = counted.account?.lockout.failures;
			// Zero stands for no limit there.
			const left = limit === 0 ? undefined : difference(limit, used);
			return { ...counter, asOf: "now", ...known(used, left) };
		}
	}
}

function limitOf(
	{ limit }: CountNote,
	{ facts, policy }: Counted,
): number | undefined {
	const told = number(facts.limit);
	if (told !== undefined || limit === undefined) return told;
	return limit
		.map((path) => number(valueAt(policy, fill(path, facts))))
		.find((value) => value !== undefined);
}

function known(used: number | undefined, left: number | undefined) {
	return {
		...(used !== undefined && { used }),
		...(left !== undefined && { left }),
	};
}

function difference(
	whole: number | undefined,
	part: number | undefined,
): number | undefined {
	if (whole === undefined || part === undefined) return undefined;
	return Math.max(0, whole - part);
}

function number(value: unknown): number | undefined {
	return typeof value === "number" ? value : undefined;
}
