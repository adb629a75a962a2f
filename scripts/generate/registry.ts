import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { banner } from "./layout.ts";

export const REGISTRY = "src/apis/registry.generated.ts";

/** The text of the registry: a static import of each `src/apis/<api>/index.ts`. */
export function registryModule(root: string): string {
	const names = apiFolders(root);
	const imports = names.map(
		(name) =>
			`import { api as ${identifier(name)} } from "./${name}/index.ts";`,
	);
	const entries = names.map(
		(name) => `\t${JSON.stringify(name)}: ${identifier(name)},`,
	);
	return [
		banner("the folders of src/apis"),
		...imports,
		"\n/** Every API that the simulator serves, by folder name. */",
		"export const apis = {",
		...entries,
		"} as const;\n",
	].join("\n");
}

function apiFolders(root: string): string[] {
	const folder = join(root, "src/apis");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, "index.ts")))
		.sort();
}

function identifier(name: string): string {
	return name.replaceAll(/-(\w)/g, (_match, letter: string) =>
		letter.toUpperCase(),
	);
}
