import type { ResponseSpec, RouteSpec } from "../../pipeline/route-spec.ts";

/** An answer that a spec declares, and the key it stands under: `401`, `4XX` or `default`. */
export interface DeclaredResponse {
	readonly key: string;
	readonly spec: ResponseSpec;
}

/** What the spec of an operation says of a status; undefined when it says nothing. */
export function declaredResponse(
	{ responses }: RouteSpec,
	status: number,
): DeclaredResponse | undefined {
	const keys = [String(status), `${String(status)[0]}XX`, "default"];
	for (const key of keys) {
		const spec = Object.hasOwn(responses, key) ? responses[key] : undefined;
		if (spec !== undefined) return { key, spec };
	}
	return undefined;
}
