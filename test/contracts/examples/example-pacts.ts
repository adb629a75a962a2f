import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPact } from "../../../src/contracts/pact/read-pact.ts";

const folder = "contracts/pacts";

/** The contracts of the example clients, by the name of their file. */
export const examplePacts = readdirSync(folder).map((name) => {
	const document: unknown = JSON.parse(
		readFileSync(join(folder, name), "utf8"),
	);
	return { name, path: join(folder, name), document, pact: readPact(document) };
});

/** A copy of one contract that holds one interaction only, for a test to spoil. */
export function onlyInteraction(provider: string, description: string) {
	const found = examplePacts.find(({ pact }) => pact.provider === provider);
	// Written by Pact in the fourth version of its format.
	const document = structuredClone(found?.document) as V4Document;
	const [interaction] = document.interactions.filter(
		(one) => one.description === description,
	);
	if (interaction === undefined)
		throw new Error(`No interaction of ${provider} is "${description}".`);
	return {
		document: { ...document, interactions: [interaction] },
		interaction,
	};
}

interface V4Document {
	readonly interactions: readonly V4Interaction[];
}

/** What tests spoil of an interaction. */
export interface V4Interaction {
	readonly description: string;
	readonly providerStates: { name: string; params?: object }[];
	readonly request: V4Message & { path: string; query?: object };
	readonly response: V4Message & { status: number };
}

interface V4Message {
	headers: Record<string, string[]>;
	body: { content: unknown };
	generators?: object;
	matchingRules?: Record<string, Record<string, object>>;
}
