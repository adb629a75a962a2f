import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { clientsOnDisk } from "./clients.ts";
import type { GeneratedFile } from "./generate.ts";
import { CONTROL } from "./layout.ts";
import { SCENARIO_LIBRARY } from "./scenario-library.ts";
import { SCENARIO_SCHEMA, SCENARIO_VALIDATOR } from "./scenario-schema.ts";
import { STATE_TYPES } from "./state-types.ts";

/** What is on disk but not as generated. */
export interface StaleFile {
	readonly path: string;
	readonly reason: "missing" | "different" | "no longer generated";
}

/**
 * Compares the disk with what was generated.
 *
 * @param found the generated files that there are (default: all that `npm run generate` makes)
 */
export function findStale(
	root: string,
	files: readonly GeneratedFile[],
	found: readonly string[] = generatedOnDisk(root),
): StaleFile[] {
	const stale = files.flatMap(({ path, text }): StaleFile[] => {
		if (!existsSync(join(root, path))) return [{ path, reason: "missing" }];
		const current = readFileSync(join(root, path), "utf8") === text;
		return current ? [] : [{ path, reason: "different" }];
	});
	const orphans = found
		.filter((path) => !files.some((file) => file.path === path))
		.map((path) => ({ path, reason: "no longer generated" }) as const);
	return [...stale, ...orphans];
}

/** Brings the disk up to date. @returns what was stale */
export function write(
	root: string,
	files: readonly GeneratedFile[],
	found?: readonly string[],
): StaleFile[] {
	const stale = findStale(root, files, found);
	for (const { path, reason } of stale) {
		const target = join(root, path);
		const text = files.find((file) => file.path === path)?.text;
		if (reason === "no longer generated" || text === undefined) {
			rmSync(target);
			continue;
		}
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
	return stale;
}

function generatedOnDisk(root: string): string[] {
	return [
		...children(root, "specs").map((api) => `specs/${api}/openapi.json`),
		...[`src/${CONTROL}`]
			.concat(children(root, "src/apis").map((api) => `src/apis/${api}`))
			.flatMap((folder) => [
				`${folder}/spec.generated.ts`,
				`${folder}/validators.generated.ts`,
			]),
		...clientsOnDisk(root),
		SCENARIO_SCHEMA,
		SCENARIO_VALIDATOR,
		SCENARIO_LIBRARY,
		STATE_TYPES,
	].filter((path) => existsSync(join(root, path)));
}

function children(root: string, folder: string): string[] {
	return existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
}
