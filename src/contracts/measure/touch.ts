import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { createRouter } from "../../pipeline/route.ts";
import type { Pact } from "../pact/pact.ts";
import { wireCodeOf } from "../pact/wire-code.ts";
import type { Trace } from "../traffic/trace.ts";

/** What a contract or a recording reaches of an API. */
export interface Touch {
	readonly operationId: string;
	readonly status: number;
	/** The error code of a refusal. */
	readonly code?: string;
	readonly states: readonly string[];
}

type Routed = Pick<ApiDefinition, "routes" | "bases" | "matching">;

/** What the interactions of a pact touch; those that lead to no operation touch nothing. */
export function touchesOfPact(pact: Pact, api: Routed): readonly Touch[] {
	const router = createRouter(api);
	return pact.interactions.flatMap(({ request, response, states }) => {
		const found = router(request.method, request.path);
		if (!found.ok) return [];
		const { operationId } = found.value.route;
		const names = states.map(({ name }) => name);
		return [{ operationId, states: names, ...outcomeOf(response) }];
	});
}

/** What recorded traffic touches. */
export function touchesOfTraces(
	traces: readonly Trace[],
	api: Routed,
): readonly Touch[] {
	const router = createRouter(api);
	return traces.flatMap(({ request, response }) => {
		const found = router(request.method, request.path);
		if (!found.ok) return [];
		const { operationId } = found.value.route;
		return [{ operationId, states: [], ...outcomeOf(response) }];
	});
}

function outcomeOf(response: {
	readonly status: number;
	readonly body: unknown;
}): { readonly status: number; readonly code?: string } {
	const { status, body } = response;
	const code = status >= 400 ? wireCodeOf(body) : undefined;
	return { status, ...(code !== undefined && { code }) };
}
