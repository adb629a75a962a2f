import type { PactState } from "../../contracts/pact/pact.ts";
import { listScenarios } from "../../scenarios/list-scenarios.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";

/** States that most requests of a client begin in, from the plainest on. */
const usual: readonly string[] = ["signed-up", "signed-in", "code-pending"];

/**
 * The states that an interaction of an API may begin in, the likeliest first; with states given, only
 * those, together.
 *
 * @param given names of scenarios
 * @throws CliError for a name that is not in the library
 */
export function likelyStates(
	api: string,
	given: readonly string[],
): readonly (readonly PactState[])[] {
	const all = listScenarios();
	const unknown = given.find((name) => !all.some((one) => one.name === name));
	if (unknown !== undefined)
		throw new CliError(
			exitCodes.usage,
			`Failed to begin in the state "${unknown}": because no scenario has this name. \`stagedoor scenarios\` lists them.`,
		);
	if (given.length > 0) return [given.map((name) => ({ name, params: {} }))];
	const names = all
		.filter(({ apis, parameters, name }) => {
			// A demo has persons of its own, and says nothing about one state.
			const isState = "email" in parameters && name !== "stage";
			return isState && apis.includes(api);
		})
		.map(({ name }) => name);
	const first = usual.filter((name) => names.includes(name));
	const others = names.filter((name) => !usual.includes(name));
	// The empty stage is for whoever signs up.
	return [...first, "stage", ...others].map((name) => [{ name, params: {} }]);
}
