import { dirname, relative } from "node:path/posix";

/** The control plane is an API that lives beside the others. */
export const CONTROL = "control";

/** The source folder of an API, relative to the root. */
export function apiFolder(api: string): string {
	return api === CONTROL ? "src/control" : `src/apis/${api}`;
}

/** The first line of every generated module. */
export function banner(source: string): string {
	return `// generated from ${source}, do not edit; run npm run generate`;
}

/** The specifier with which the module at `from` imports the one at `to`. */
export function relativeImport(from: string, to: string): string {
	const path = relative(dirname(from), to);
	return path.startsWith(".") ? path : `./${path}`;
}
