import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ScenarioLibrary } from "../scenarios/extend-scenario.ts";
import { library as ownLibrary } from "../scenarios/library.generated.ts";
import { formatProblem, readScenario } from "../scenarios/read-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Reads a scenario from a YAML file.
 *
 * @param given path as the option has it, relative to `folder`
 * @param library the scenarios that it may extend (default: ours)
 * @throws CliError that names file, line and column of everything that is wrong
 */
export async function readScenarioFile(
	given: string,
	folder: string,
	library: ScenarioLibrary = ownLibrary,
): Promise<Scenario> {
	const read = readScenario(await textOf(given, folder), given, library);
	if (read.ok) return read.scenario;
	const problems = read.problems.map(formatProblem).join("\n");
	throw new CliError(exitCodes.usage, problems);
}

async function textOf(given: string, folder: string): Promise<string> {
	try {
		return await readFile(resolve(folder, given), "utf8");
	} catch (error) {
		const why = error instanceof Error && "code" in error ? error.code : error;
		throw new CliError(
			exitCodes.usage,
			`cannot read the scenario file ${given}: ${why}. Give the path of a YAML file.`,
		);
	}
}
