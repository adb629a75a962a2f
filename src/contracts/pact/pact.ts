/** A provider state that an interaction begins in. */
export interface PactState {
	readonly name: string;
	readonly params: { readonly [name: string]: unknown };
}

/** A request or an answer of a pact, whatever the version it was written in. */
interface PactMessage {
	/** Names in lower case. */
	readonly headers: { readonly [name: string]: readonly string[] };
	/** Undefined: the pact says nothing of the body. */
	readonly body: unknown;
	/** JSON Pointer of the body inside the interaction. */
	readonly bodyPointer: string;
}

/** One request of a consumer and the answer it counts on. */
export interface PactInteraction {
	/** Place in the file, from 0. */
	readonly index: number;
	readonly description: string;
	readonly states: readonly PactState[];
	readonly request: PactMessage & {
		readonly method: string;
		readonly path: string;
		readonly query: { readonly [name: string]: readonly string[] };
		/** What `ProviderState` generators and others replace when the pact is verified. */
		readonly generators: { readonly [part: string]: unknown };
	};
	readonly response: PactMessage & { readonly status: number };
	/** The interaction as it stands in the file. */
	readonly source: { readonly [name: string]: unknown };
}

/** A contract between one consumer and one provider. */
export interface Pact {
	readonly consumer: string;
	readonly provider: string;
	/** Version of the pact specification: `2.0.0`, `3.0.0`, `4.0`. */
	readonly version: string;
	/** HTTP interactions only. */
	readonly interactions: readonly PactInteraction[];
	/** How many interactions of other kinds, such as messages, the file holds. */
	readonly others: number;
}
