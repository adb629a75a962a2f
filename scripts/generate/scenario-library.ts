import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { formats } from "./formats.ts";
import { banner } from "./layout.ts";
import type { ProblemList } from "./problems.ts";

export const SCENARIO_LIBRARY = "src/scenarios/library.generated.ts";

const FOLDER = "scenarios";

/**
 * The text of `library.generated.ts`: every `scenarios/*.yaml` as a value, so that a browser needs
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
		if (!fits(scenario))
			problems.add(where, ajv.errorsText(fits.errors, { dataVar: "scenario" }));
		const name = file.replace(/\.yaml$/, "");
		if (!fits(scenario) || nameOf(scenario) === name)
			return `\t${JSON.stringify(name)}: ${JSON.stringify(scenario)},`;
		problems.add(where, `is named otherwise inside. Write \`name: ${name}\`.`);
		return "";
	});
	return [
		banner(`${FOLDER}/*.yaml`),
		'import type { Scenario } from "./scenario.ts";\n',
		"/** The scenarios that are part of the package, by name. */",
		"export const library: { readonly [name: string]: Scenario } = {",
		...entries,
		"};\n",
	].join("\n");
}

function scenarioFiles(root: string): string[] {
	const folder = join(root, FOLDER);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith(".yaml"))
		.sort();
}

function nameOf(scenario: unknown): unknown {
	return (scenario as { name?: unknown }).name; // the schema demands an object
}
