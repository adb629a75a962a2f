import { advice } from "../scenarios/explain-issue.ts";
import { fillScenario } from "../scenarios/fill-scenario.ts";
import { library } from "../scenarios/library.generated.ts";
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
 * @throws CliError when there is none, the file does not hold one, or a parameter does not fit
 */
export async function findScenario(
	given: string,
	folder: string,
	parameters: readonly string[] = [],
): Promise<Scenario | null> {
	const scenario = await read(given, folder);
	if (scenario !== null) return withValues(scenario, parameters);
	if (parameters.length === 0) return null;
	throw new CliError(
		exitCodes.usage,
		"an empty world has no parameters. Name a scenario, or leave --param out.",
	);
}

async function read(given: string, folder: string): Promise<Scenario | null> {
	if (given === "none") return null;
	if (/[/\\]|\.ya?ml$/i.test(given)) {
		const { readScenarioFile } = await import("./scenario-file.ts");
		return readScenarioFile(given, folder);
	}
	const known = Object.hasOwn(library, given) ? library[given] : undefined;
	if (known !== undefined) return known;
	throw new CliError(exitCodes.usage, noScenario(given));
}

function noScenario(given: string): string {
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
