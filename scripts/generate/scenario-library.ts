import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { formats } from "../../src/core/formats.ts";
import { checkReferences } from "../../src/scenarios/check-references.ts";
import { nameOfPath } from "../../src/scenarios/explain-issue.ts";
import { banner } from "./layout.ts";
import type { ProblemList } from "./problems.ts";

export const SCENARIO_LIBRARY = "src/scenarios/library.generated.ts";

/** Where the library is written. */
export const FOLDER = "scenarios";

/**
 * The text of `library.generated.ts`: every YAML file below `scenarios` as a value, so that a browser needs
 * neither files nor a YAML parser for them.
 */
export function libraryModule(
	root: string,
	schema: object,
	problems: ProblemList,
): string {
	const ajv = new Ajv2020({ formats, strict: false });
	const fits = ajv.compile(schema);
	const entries = scenarioFiles(root).map((file) => {
		const where = `${FOLDER}/${file}`;
		const scenario: unknown = parse(readFileSync(join(root, where), "utf8"), {
			merge: true,
		});
		const filled = checkReferences(scenario);
		for (const { path, problem } of filled.problems)
			problems.add(where, `${nameOfPath(path)}: ${problem}.`);
		const isWell = fits(filled.value);
		if (!isWell)
			problems.add(where, ajv.errorsText(fits.errors, { dataVar: "scenario" }));
		const name = basename(file, ".yaml");
		if (!isWell || nameOf(scenario) === name)
			return `\t${JSON.stringify(name)}: ${JSON.stringify(scenario)},`;
		problems.add(where, `is named otherwise inside. Write \`name: ${name}\`.`);
		return "";
	});
	return [
		banner(`${FOLDER}/**/*.yaml`),
		'import type { Scenario } from "./scenario.ts";\n',
		"/** The scenarios that are part of the package, by name. */",
		"export const library: { readonly [name: string]: Scenario } = {",
		...entries,
		"};\n",
	].join("\n");
}

/** Paths of the files of the library below `scenarios`, by name. */
export function scenarioFiles(root: string): string[] {
	const folder = join(root, FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => file.replaceAll("\\", "/"))
		.sort((left, right) => (basename(left) < basename(right) ? -1 : 1));
}

function nameOf(scenario: unknown): unknown {
	return (scenario as { name?: unknown }).name; // the schema demands an object
}
