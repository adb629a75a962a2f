import type { PactState } from "../pact/pact.ts";

/** One way in which an answer, or a provider state, is not what a pact says. */
export interface Problem {
	/** What is meant: `response.status`, `response.header.location`, `response.body.$.code`, `state`. */
	readonly field: string;
	/** As the pact has it, in JSON; absent where there is nothing to compare. */
	readonly expected?: string;
	/** As it came, in JSON. */
	readonly actual?: string;
	/** The matching rule, such as `equality`, `type` or `regex ^\d+$`. */
	readonly rule: string;
	/** One sentence. */
	readonly message: string;
}

/** Why the simulator answered as it did. */
export interface Explained {
	readonly traceId: string;
	/** The rule, the counter, the clock: a few sentences. */
	readonly text: string;
}

/** What became of one interaction. */
export interface VerifiedInteraction {
	/** Place in the file, from 0. */
	readonly index: number;
	readonly description: string;
	readonly states: readonly PactState[];
	/** The operation that its path leads to; absent: none. */
	readonly operationId?: string;
	/** `GET /path`, as the pact has it. */
	readonly request: string;
	/** `pending`: it failed, and was expected to. */
	readonly outcome: "passed" | "failed" | "pending";
	readonly durationSeconds: number;
	/** Empty: it passed. */
	readonly problems: readonly Problem[];
	/** Commands that repeat it by hand. */
	readonly curl: readonly string[];
	readonly explained?: Explained;
}

/** What became of one pact. */
export interface VerifiedPact {
	/** Where it was found: a path, or the address at a broker. */
	readonly file: string;
	readonly consumer: string;
	readonly provider: string;
	readonly api: string;
	readonly interactions: readonly VerifiedInteraction[];
	/** How many interactions of other kinds than HTTP were passed over. */
	readonly others: number;
}

/** Whether a pact holds: it has interactions, and none of them failed. */
export function holds({ interactions }: VerifiedPact): boolean {
	return (
		interactions.length > 0 &&
		interactions.every(({ outcome }) => outcome !== "failed")
	);
}
