import type { Pact, PactInteraction } from "../pact/pact.ts";

/** A pact that holds one of the interactions of another, to be verified by itself. */
export function splitPact(
	{ consumer, provider, version }: Pact,
	{ source }: PactInteraction,
): object {
	return {
		consumer: { name: consumer },
		provider: { name: provider },
		interactions: [source],
		metadata: { pactSpecification: { version } },
	};
}
