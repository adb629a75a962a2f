/** A result of the comparison engine, as far as it is used here. */
export interface EngineResult {
	readonly code: string;
	readonly message: string;
	readonly type: "error" | "warning" | "info";
	readonly mockDetails?: {
		readonly location: string;
		readonly value?: unknown;
	};
	readonly specDetails?: { readonly location: string };
}

/** Compares pacts with one OpenAPI document. */
export interface Engine {
	compare(pact: unknown): AsyncIterable<EngineResult>;
}

/** Makes an engine for one OpenAPI document. */
export type MakeEngine = (openapi: unknown) => Engine;

const packageName = "@pactflow/openapi-pact-comparator";

/**
 * Loads the comparison engine, an optional peer of this package: who checks no pacts does not carry it.
 *
 * @throws Error that names the package when it is not installed
 */
export async function loadEngine(): Promise<MakeEngine> {
	const loaded: unknown = await import(
		"@pactflow/openapi-pact-comparator"
	).catch((cause: unknown) => {
		throw new Error(
			`Failed to compare pacts: because ${packageName} cannot be loaded. Install it: npm i -D ${packageName}@2`,
			{ cause },
		);
	});
	// Its own types cannot be resolved under Node's rules, for their imports name no file.
	const { Comparator } = loaded as EngineModule;
	return (openapi) => new Comparator({ oas: withOpenSchemas(openapi) });
}

/**
 * The engine takes `additionalProperties: true` in an answer for a default that nobody thought about,
 * and closes the schema. In our specs it is meant; an empty schema says the same and is left alone.
 */
function withOpenSchemas(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withOpenSchemas);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, member]) => [
			name,
			name === "additionalProperties" && member === true
				? {}
				: withOpenSchemas(member),
		]),
	);
}

interface EngineModule {
	readonly Comparator: new (documents: { readonly oas: unknown }) => Engine;
}
