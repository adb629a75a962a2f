import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	referenceOf,
	type ScenarioLibrary,
} from "../scenarios/extend-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";

/** The file of a scenario of the library; undefined when the package came without it. */
export function libraryFile(name: string): string | undefined {
	const file = folder && join(folder, `${name}.yaml`);
	return file !== undefined && existsSync(file) ? file : undefined;
}

/** The files of all scenarios that one extends, directly or not. */
export function filesExtended(
	{ extends: bases = [] }: Scenario,
	library: ScenarioLibrary,
): readonly string[] {
	return bases.flatMap((base) => {
		const { name } = referenceOf(base);
		const file = libraryFile(name);
		const further = library[name];
		return [
			...(file === undefined ? [] : [file]),
			...(further === undefined ? [] : filesExtended(further, library)),
		];
	});
}

const folder = folderAbove(dirname(fileURLToPath(import.meta.url)));

/** `scenarios` of the package; how far above depends on whether this was compiled. */
function folderAbove(place: string): string | undefined {
	const found = join(place, "scenarios");
	if (existsSync(join(found, "schema.json"))) return found;
	const above = dirname(place);
	return above === place ? undefined : folderAbove(above);
}
