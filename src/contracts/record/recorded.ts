import type { PactState } from "../pact/pact.ts";

/** A value that a verifier puts in from the reply to the provider states. */
export interface Generator {
	readonly type: "ProviderState";
	/** `Bearer ${token}` */
	readonly expression: string;
}

/** One matcher of the Pact specification. */
export interface Matcher {
	readonly match: "type" | "integer" | "number" | "regex";
	readonly regex?: string;
	readonly min?: number;
}

/** Matchers by JSON path (`$.list[*].id`) or by name of a header. */
export type Rules = { readonly [place: string]: Matcher };

/** Generators of a request, by part and place. */
export interface Generators {
	readonly path?: Generator;
	readonly query?: { readonly [name: string]: Generator };
	readonly header?: { readonly [name: string]: Generator };
	readonly body?: { readonly [path: string]: Generator };
}

/** A request as a contract has it: no secret in it, generators where one has to be. */
export interface RecordedRequest {
	readonly method: string;
	readonly path: string;
	readonly query: { readonly [name: string]: readonly string[] };
	readonly headers: { readonly [name: string]: string };
	readonly body: unknown;
	readonly generators: Generators;
}

/** An answer as a contract has it: examples, and matchers that stand for them. */
export interface RecordedResponse {
	readonly status: number;
	readonly headers: { readonly [name: string]: string };
	readonly headerRules: Rules;
	readonly body: unknown;
	readonly bodyRules: Rules;
	/** The error code in the body, which is compared as it is. */
	readonly code?: string;
}

/** One interaction that was recorded: the only one of its operation, state and outcome. */
export interface RecordedInteraction {
	/** Stable from run to run: `signInEmail:locked:403:U131`. */
	readonly key: string;
	readonly operationId: string;
	readonly description: string;
	readonly states: readonly PactState[];
	readonly request: RecordedRequest;
	readonly response: RecordedResponse;
}
