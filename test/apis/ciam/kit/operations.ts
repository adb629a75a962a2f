import { readFileSync } from "node:fs";

interface Described {
	readonly operationId?: string;
	readonly "x-sdk"?: readonly string[];
}

const document = new URL(
	"../../../../specs/ciam/openapi.json",
	import.meta.url,
);
// The document is our own, and linted.
const { paths } = JSON.parse(readFileSync(document, "utf8")) as {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

/** The operation behind each function of the vendor's kit, as the spec has it (`x-sdk`). */
export const ciamOperations: ReadonlyMap<string, string> = new Map(
	Object.values(paths)
		.flatMap((path) => Object.values(path))
		.flatMap(({ operationId = "", "x-sdk": functions = [] }) =>
			functions.map((name) => [name, operationId] as const),
		),
);
