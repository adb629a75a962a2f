import type { ProviderStates } from "./provider-states.generated.ts";

/** The name of a provider state. */
export type ProviderStateName = keyof ProviderStates;

/** A provider state as `.given(...)` of Pact takes it. */
export type Given<Name extends ProviderStateName = ProviderStateName> = [
	name: Name,
	parameters: ProviderStates[Name],
];

/**
 * Names a provider state, with values for its parameters. A name or a parameter that the library does not
 * have does not compile.
 *
 * @param parameters those that differ from their defaults
 * @returns what `.given(...given("locked", { email }))` takes
 */
export function given<Name extends ProviderStateName>(
	name: Name,
	parameters: ProviderStates[Name] = {},
): Given<Name> {
	return [name, parameters];
}
