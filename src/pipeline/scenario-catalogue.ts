/** Values of the parameters of a scenario, by name. */
export type ScenarioParameterValues = {
	readonly [name: string]: string | number | boolean;
};

/** The collection under which a world keeps what its steps were told, by the names they give. */
export const keptCollection = "scenario";

/** What is told of a scenario. */
export interface ScenarioEntry {
	readonly name: string;
	readonly description: string;
	/** The APIs that it puts into a state. */
	readonly apis: readonly string[];
	readonly parameters: {
		readonly [name: string]: {
			readonly type: "string" | "integer" | "number" | "boolean";
			readonly default: string | number | boolean;
			readonly description: string;
		};
	};
	/** Names of the values that it is answered with as a provider state, by API. */
	readonly values: { readonly [api: string]: readonly string[] };
}

/** The scenarios that a world may start from. */
export interface ScenarioCatalogue {
	readonly names: readonly string[];
	has(name: string): boolean;
	list(): readonly ScenarioEntry[];
	/** What is wrong with values for the parameters of a scenario that there is; empty: nothing. */
	check(
		name: string,
		values: { readonly [name: string]: unknown },
	): readonly { readonly name: string; readonly problem: string }[];
}
