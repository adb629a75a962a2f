/** How much a finding weighs: an error breaks the contract, a warning may be meant. */
export type Severity = "error" | "warning";

/** Codes of our own, beside those of the comparison engine. */
export type OwnCode =
	| "body.content.misnamed"
	| "interactions.none"
	| "request.path.incompatible"
	| "response.error-code.unknown"
	| "state.parameters.incompatible"
	| "state.unknown";

/** One place where a pact and a spec do not agree. */
export interface Finding {
	/** Stable name of the rule, for example `request.body.incompatible`. */
	readonly code: OwnCode | (string & {});
	readonly severity: Severity;
	/** One sentence. */
	readonly message: string;
	readonly interaction?: {
		readonly index: number;
		readonly description: string;
	};
	readonly operationId?: string;
	/** JSON Pointer into the pact. */
	readonly pactPointer: string;
	/** JSON Pointer into the API's `openapi.json`; absent where no place of the spec is meant. */
	readonly specPointer?: string;
	/** What the pact has there. */
	readonly found?: unknown;
}

/** What was found out about one pact. */
export interface CheckedPact {
	/** Where the pact came from: the path as given. */
	readonly file: string;
	readonly consumer: string;
	readonly provider: string;
	readonly api: string;
	/** Every HTTP interaction, with the findings that are about it. */
	readonly interactions: readonly {
		readonly index: number;
		readonly description: string;
		readonly operationId?: string;
		readonly findings: readonly Finding[];
	}[];
	/** Findings about the pact as a whole. */
	readonly findings: readonly Finding[];
}

/** All findings of a pact, those about the whole first. */
export function findingsOf(pact: CheckedPact): readonly Finding[] {
	return [
		...pact.findings,
		...pact.interactions.flatMap(({ findings }) => findings),
	];
}
