import { library } from "../scenarios/library.generated.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * The scenario an option means: `none`, a name of the library, or (with a slash or a `.yaml` at its
 * end) a file.
 *
 * @throws CliError when there is none, or the file does not hold one
 */
export async function findScenario(
	given: string,
	folder: string,
): Promise<Scenario | null> {
	if (given === "none") return null;
	if (/[/\\]|\.ya?ml$/i.test(given)) {
		const { readScenarioFile } = await import("./scenario-file.ts");
		return readScenarioFile(given, folder);
	}
	const known = Object.hasOwn(library, given) ? library[given] : undefined;
	if (known !== undefined) return known;
	throw new CliError(
		exitCodes.usage,
		`there is no scenario "${given}". Choose from ${[...Object.keys(library), "none"].join(", ")}, or give the path of a file.`,
	);
}
