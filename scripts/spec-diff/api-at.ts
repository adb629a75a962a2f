import { apis } from "../../src/apis/registry.generated.ts";
import type { CheckedApi } from "../../src/contracts/check/checked-api.ts";
import type { MakeEngine } from "../../src/contracts/check/engine.ts";
import { mergeOperations } from "../generate/merge-operations.ts";
import { type Document, isObject } from "../generate/openapi.ts";
import { ProblemList } from "../generate/problems.ts";
import { routesOf } from "../generate/routes.ts";
import { SpecDiffError } from "./spec-diff-error.ts";

/**
 * An API as a bundled description has it. How paths and names are matched is no part of a
 * description: that is as the simulator does it now, and exact for an API it does not have.
 *
 * @param where names the document in messages
 * @throws SpecDiffError when the value is no API description
 */
export function apiAt(
	name: string,
	openapi: unknown,
	where: string,
	makeEngine: MakeEngine,
): CheckedApi {
	if (!isObject(openapi) || !isObject(openapi.paths))
		throw new SpecDiffError(
			"unreadable",
			`Failed to read ${where}: because it is no OpenAPI document with paths. Compare other revisions.`,
		);
	// It is one: `npm run generate` wrote it.
	const document = openapi as object as Document;
	const problems = new ProblemList();
	const file = { file: "openapi.json", where, surface: name, document };
	const operations = mergeOperations([file], problems);
	const routes = routesOf({ api: name, document, operations }, problems);
	const served = Object.entries(apis).find(([api]) => api === name)?.[1];
	const {
		bases,
		schemes,
		matching = {},
	} = served ?? {
		bases: [{ prefix: "", serves: () => true }],
		schemes: {},
	};
	return {
		definition: { name, routes, bases, schemes, matching },
		openapi,
		engine: makeEngine(openapi),
	};
}
