import { advice } from "../scenarios/explain-issue.ts";
import type { ScenarioLibrary } from "../scenarios/extend-scenario.ts";
import { fillScenario } from "../scenarios/fill-scenario.ts";
import { library as ownLibrary } from "../scenarios/library.generated.ts";
import {
	checkParameters,
	type ParameterValue,
} from "../scenarios/parameters.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * The scenario that options mean: `none`, a name of the library, or (with a slash or a `.yaml` at its
 * end) a file; with the values of its parameters put in.
 *
 * @param parameters each as `name=value`; of one name, the last counts
 * @param library the scenarios that have a name (default: ours)
 * @throws CliError when there is none, the file does not hold one, or a parameter does not fit
 */
export async function findScenario(
	given: string,
	folder: string,
	parameters: readonly string[] = [],
	library: ScenarioLibrary = ownLibrary,
): Promise<Scenario | null> {
	const scenario = await read(given, folder, library);
	if (scenario !== null) return withValues(scenario, parameters);
	if (parameters.length === 0) return null;
	throw new CliError(
		exitCodes.usage,
		"an empty world has no parameters. Name a scenario, or leave --param out.",
	);
}

/** Whether an option names a file rather than a scenario of the library. */
export function isPath(given: string): boolean {
	return /[/\\]|\.ya?ml$/i.test(given);
}

async function read(
	given: string,
	folder: string,
	library: ScenarioLibrary,
): Promise<Scenario | null> {
	if (given === "none") return null;
	if (isPath(given)) {
		const { readScenarioFile } = await import("./scenario-file.ts");
		return readScenarioFile(given, folder, library);
	}
	const known = Object.hasOwn(library, given) ? library[given] : undefined;
	if (known !== undefined) return known;
	throw new CliError(exitCodes.usage, noScenario(given, library));
}

function noScenario(given: string, library: ScenarioLibrary): string {
	const known = [...Object.keys(library), "none"];
	return `there is no scenario "${given}"${advice(given, known)} (\`stagedoor scenarios\` lists them all)`;
}

function withValues(
	scenario: Scenario,
	parameters: readonly string[],
): Scenario {
	const values = parameters.map((text) => {
		const at = text.indexOf("=");
		const name = text.slice(0, at);
		return [name, readValue(scenario, name, text.slice(at + 1))] as const;
	});
	const given = Object.fromEntries(values);
	const [wrong] = checkParameters(scenario.parameters ?? {}, given);
	if (wrong === undefined) return fillScenario(scenario, given);
	throw new CliError(
		exitCodes.usage,
		`the scenario "${scenario.name}" cannot be loaded: ${wrong.problem}`,
	);
}

/** A value as its parameter has it; a text that is no such value stays one, to be refused as such. */
function readValue(
	{ parameters = {} }: Scenario,
	name: string,
	text: string,
): ParameterValue {
	const type = Object.hasOwn(parameters, name)
		? parameters[name]?.type
		: undefined;
	if (type === "boolean" && /^(?:true|false)$/.test(text))
		return text === "true";
	const isNumber = type === "integer" || type === "number";
	return isNumber && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
