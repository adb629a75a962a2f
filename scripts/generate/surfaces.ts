import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Document, isObject } from "./openapi.ts";
import type { ProblemList } from "./problems.ts";

/** The file of shared components in each spec folder. */
export const SHARED = "components.yaml";

/** The file that says what a scenario may hold; see `scenario-schema.ts`. */
export const SCENARIO = "scenario.yaml";

/** One YAML file of `specs/<api>`. */
export interface SpecFile {
	/** `auth.yaml` */
	readonly file: string;
	/** `specs/mobility/auth.yaml`, for messages. */
	readonly where: string;
	/** `auth`; empty for the shared components. */
	readonly surface: string;
	readonly document: Document;
}

/** The names of the folders in `specs` that hold at least one surface. */
export function listApis(root: string): string[] {
	const specs = join(root, "specs");
	if (!existsSync(specs)) return [];
	return readdirSync(specs, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.filter((api) => surfaceFiles(root, api).length > 0)
		.sort();
}

/** The surface files of one API, in alphabetical order. */
export function surfaceFiles(root: string, api: string): string[] {
	return yamlFiles(root, api).filter((file) => file !== SHARED);
}

/** Reads all YAML files of one API; surfaces first, shared components last. */
export function readSpecFiles(
	root: string,
	api: string,
	problems: ProblemList,
): SpecFile[] {
	const files = surfaceFiles(root, api);
	if (yamlFiles(root, api).includes(SHARED)) files.push(SHARED);
	return files.flatMap((file) => {
		const where = `specs/${api}/${file}`;
		const document = readYaml(join(root, where), where, problems);
		if (document === undefined) return [];
		const surface = file === SHARED ? "" : file.replace(/\.yaml$/, "");
		return [{ file, where, surface, document }];
	});
}

function yamlFiles(root: string, api: string): string[] {
	return readdirSync(join(root, "specs", api), { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
		.map((entry) => entry.name)
		.filter((file) => file !== SCENARIO)
		.sort();
}

function readYaml(
	path: string,
	where: string,
	problems: ProblemList,
): Document | undefined {
	try {
		const document: unknown = parse(readFileSync(path, "utf8"));
		// What the generator relies on is checked while merging, the rest by Redocly.
		if (isObject(document)) return document as unknown as Document;
		problems.add(where, "is not a YAML mapping. Start with `openapi: 3.1.0`.");
	} catch (error) {
		problems.add(where, `is not valid YAML: ${String(error)}`);
	}
	return undefined;
}
