import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { listScenarios } from "../../scenarios/list-scenarios.ts";
import { declaredResponse } from "../pact/declared-response.ts";
import type { Coverage, CoveredOperation, Measure, Share } from "./coverage.ts";
import type { Touch } from "./touch.ts";

/** What is to be measured. */
export interface CoverageGoal {
	/** Whether answers of operations that the client never calls count as missing (default: no). */
	readonly allOperations?: boolean;
}

/**
 * Answers that no client brings about on purpose: a request of the wrong form for HTTP itself, and the
 * failures of a server. They are shown when they were touched, and missed by nobody.
 */
const unasked: ReadonlySet<string> = new Set([
	"405",
	"406",
	"411",
	"413",
	"414",
	"415",
	"431",
]);

/** Counts what was touched of an API: operations, statuses, error codes, states. */
export function measureCoverage(
	api: Pick<ApiDefinition, "name" | "routes">,
	touches: readonly Touch[],
	{ allOperations = false }: CoverageGoal = {},
): Coverage {
	const operations = api.routes.map((route) =>
		coveredOperation(
			route,
			touches.filter(({ operationId }) => operationId === route.operationId),
		),
	);
	const states = listScenarios()
		.filter(({ apis, name }) => apis.includes(api.name) && !isBeginning(name))
		.map(({ name }) => ({
			name,
			touched: touches.filter((touch) => touch.states.includes(name)).length,
		}));
	const counted = operations.filter(
		({ touched }) => allOperations || touched > 0,
	);
	const responses = counted.flatMap((operation) => operation.responses);
	const codes = responses.flatMap(({ errorCodes }) => errorCodes);
	const parts = { operations, statuses: responses, codes, states };
	const shares: { readonly [M in Measure]: Share } = {
		operations: shareOf(operations),
		statuses: shareOf(responses),
		codes: shareOf(codes),
		states: shareOf(states),
		total: shareOf(Object.values(parts).flat()),
	};
	return { api: api.name, operations, states, shares };
}

/** The demo people and the empty stage are where one starts, no state that a client has to meet. */
function isBeginning(name: string): boolean {
	return /^(?:demo|empty|stage|.*-demo)$/.test(name);
}

function coveredOperation(
	route: RouteSpec,
	touches: readonly Touch[],
): CoveredOperation {
	const { operationId, method, path } = route;
	const met = touches.map((touch) => ({
		...touch,
		key: declaredResponse(route, touch.status)?.key,
	}));
	const responses = Object.entries(route.responses)
		.map(([status, { errorCodes }]) => {
			const here = met.filter(({ key }) => key === status);
			return {
				status,
				touched: here.length,
				errorCodes: errorCodes.map((code) => ({
					code,
					touched: here.filter((touch) => touch.code === code).length,
				})),
			};
		})
		.filter(({ status, touched }) => touched > 0 || !isUnasked(status));
	return { operationId, method, path, touched: touches.length, responses };
}

function isUnasked(status: string): boolean {
	return status.startsWith("5") || status === "default" || unasked.has(status);
}

function shareOf(counts: readonly { readonly touched: number }[]): Share {
	const total = counts.length;
	const touched = counts.filter((one) => one.touched > 0).length;
	const percent = total === 0 ? 100 : Math.floor((touched / total) * 1000) / 10;
	return { touched, total, percent };
}
