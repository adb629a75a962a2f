import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { spellNames } from "../../pipeline/matching.ts";
import type { RouteSpec } from "../../pipeline/route-spec.ts";
import type { PactInteraction } from "../pact/pact.ts";

type Request = Pick<PactInteraction["request"], "body" | "query">;

/** A request with its names spelt as the spec has them, where the API does not mind their case. */
export function asSpelt(
	{ body, query }: Request,
	{ bodyFields = [], innerFields = [], parameters }: RouteSpec,
	{ matching = {}, schemes }: Pick<ApiDefinition, "matching" | "schemes">,
): Request {
	const { caseInsensitiveNames, freeMembers } = matching;
	if (caseInsensitiveNames !== true) return { body, query };
	const names = [
		...parameters
			.filter((parameter) => parameter.in === "query")
			.map(({ name }) => name),
		...Object.values(schemes).flatMap(
			({ queryParameter = [] }) => queryParameter,
		),
	];
	return {
		body: spellNames(body, [...bodyFields, ...innerFields], freeMembers),
		query: Object.fromEntries(
			Object.entries(query).map(([name, values]) => [
				names.find((own) => own.toLowerCase() === name.toLowerCase()) ?? name,
				values,
			]),
		),
	};
}
