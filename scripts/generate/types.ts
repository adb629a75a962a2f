import openapiTS, { astToString } from "openapi-typescript";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { banner, relativeImport } from "./layout.ts";
import type { MergedSpec } from "./merge.ts";

/** The text of `spec.generated.ts`: wire types, error codes and route table. */
export async function specModule(
	spec: MergedSpec,
	routes: readonly RouteSpec[],
	path: string,
): Promise<string> {
	// The library edits the document it is given.
	const types = await openapiTS(structuredClone(spec.document) as never, {
		silent: true,
	});
	const routeSpec = relativeImport(path, "src/pipeline/route-spec.ts");
	return [
		banner(`specs/${spec.api}`),
		`import type { RouteSpec } from "${routeSpec}";\n`,
		astToString(types),
		"/** Every error code that an operation declares. */",
		`export type DeclaredCode = ${codesOf(routes)};\n`,
		"/** Every operation, in the order of the spec. An engine reads JSON faster than code. */",
		`export const routes: readonly RouteSpec[] = JSON.parse(String.raw\`[\n${routes.map(asJson).join(",\n")}\n]\`);\n`,
	].join("\n");
}

function codesOf(routes: readonly RouteSpec[]): string {
	const codes = routes.flatMap(({ responses }) =>
		Object.values(responses).flatMap(({ errorCodes }) => errorCodes),
	);
	const literals = [...new Set(codes)]
		.toSorted()
		.map((code) => JSON.stringify(code));
	return literals.length === 0 ? "never" : literals.join(" | ");
}

/** As JSON that can stand in a raw template. */
function asJson(route: RouteSpec): string {
	return JSON.stringify(route)
		.replaceAll("`", "\\u0060")
		.replaceAll("$", "\\u0024");
}
