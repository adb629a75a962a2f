import type { InputIssue } from "../core/errors.ts";
import type { Fault } from "../core/fault.ts";
import { faultIssue } from "../core/fault-order.ts";
import { nearestName } from "../core/nearest-name.ts";
import type { ApiDefinition } from "./api-definition.ts";
import { statusOfError } from "./faults.ts";

/** An API, as far as faults speak of it. */
export type FaultyApi = Pick<ApiDefinition, "routes">;

/**
 * Checks that a fault can strike at all: that what it names is there.
 *
 * @returns what is wrong; undefined when all is well
 */
export function checkFaultScope(
	{ scope, effect }: Pick<Fault, "scope" | "effect">,
	apis: { readonly [name: string]: FaultyApi },
): InputIssue | undefined {
	const { api, surface, operation } = scope;
	const names = Object.keys(apis);
	if (api !== undefined && !names.includes(api))
		return unknown("api", api, names);
	const chosen = api === undefined ? names : [api];
	const routes = chosen.flatMap((name) => apis[name]?.routes ?? []);
	const surfaces = [...new Set(routes.map((route) => route.surface))];
	if (surface !== undefined && !surfaces.includes(surface))
		return unknown("surface", surface, surfaces);
	const ids = routes.map(({ operationId }) => operationId);
	if (operation !== undefined && !ids.includes(operation))
		return unknown("operation", operation, ids);
	if (effect.kind !== "error" || effect.status !== undefined) return undefined;
	const meant = routes.filter(
		(route) =>
			(operation ?? route.operationId) === route.operationId &&
			(surface ?? route.surface) === route.surface,
	);
	if (meant.some((route) => statusOfError(effect, route) !== undefined))
		return undefined;
	const codes = meant.flatMap(({ responses }) =>
		Object.values(responses).flatMap(({ errorCodes }) => errorCodes),
	);
	return unknown("code", effect.code ?? "", [...new Set(codes)]);
}

function unknown(
	field: "api" | "surface" | "operation" | "code",
	value: string,
	known: readonly string[],
): InputIssue {
	const nearest = nearestName(value, known);
	const wayOut =
		nearest !== undefined
			? `; did you mean "${nearest}"?`
			: known.length > 12
				? ""
				: `; known: ${known.join(", ")}`;
	const what = field === "code" ? "code that fits" : field;
	return faultIssue(field, "known", `there is no such ${what}${wayOut}`);
}
