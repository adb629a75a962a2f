import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { OperationExamples } from "./spec-document.ts";

/** A request to an API, as plain text. */
export interface Asked {
	readonly method: string;
	/** Relative to the API, percent-encoded. */
	readonly path: string;
	/** Without the question mark. */
	readonly query: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | undefined;
}

/** Makes the request of an operation that its document shows: first body, all of path and query. */
export function exampleRequest(
	route: RouteSpec,
	{ parameters, bodies }: OperationExamples,
): Asked {
	const [body] = bodies;
	const valuesIn = (place: "path" | "query") =>
		parameters
			.filter((parameter) => parameter.in === place)
			.map(({ name, value }): [string, string] => [name, String(value)]);
	const inPath = new Map(valuesIn("path"));
	return {
		method: route.method,
		path: route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
			encodeURIComponent(inPath.get(name) ?? ""),
		),
		query: new URLSearchParams(valuesIn("query")).toString(),
		headers: body === undefined ? {} : { "content-type": body.mediaType },
		body: body && JSON.stringify(body.value),
	};
}
