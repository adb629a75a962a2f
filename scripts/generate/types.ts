import openapiTS, { astToString } from "openapi-typescript";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { banner, relativeImport } from "./layout.ts";
import type { MergedSpec } from "./merge.ts";

/** The text of `spec.generated.ts`: wire types and route table. */
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
		"/** Every operation, in the order of the spec. */",
		`export const routes = ${JSON.stringify(routes, null, "\t")} as const satisfies readonly RouteSpec[];\n`,
	].join("\n");
}
