import { MatchersV3, PactV4 } from "@pact-foundation/pact";

/** An interaction that a test goes on to describe. */
export type Interaction = ReturnType<PactV4["addInteraction"]>;

/** What one app asks of one API, told interaction by interaction. */
export interface Contract {
	/**
	 * Begins an interaction.
	 *
	 * @param operationId the operation as the spec of the API names it
	 */
	of(operationId: string): Interaction;
}

/**
 * A contract between an app and an API, which its tests write when they are done.
 *
 * @throws Error when nothing says where to write it
 */
export function contract(consumer: string, provider: string): Contract {
	const dir = process.env.PACT_DIR;
	if (dir === undefined)
		throw new Error(
			"Failed to write a contract: because PACT_DIR names no folder. Run the tests by `npm run pact`.",
		);
	const pact = new PactV4({ consumer, provider, dir, logLevel: "error" });
	return {
		of: (operationId) =>
			pact.addInteraction().reference("openapi", "operationId", operationId),
	};
}

/**
 * A text of the request that is only known once the provider is in its state.
 *
 * @param name of the value, in what the state tells
 * @param example what the test sends
 * @param put makes the text of the value (default: the value alone)
 */
export function fromState(
	name: string,
	example: string,
	put = (value: string) => value,
) {
	return MatchersV3.fromProviderState(put(`\${${name}}`), put(example));
}
