import { partsOf } from "../pact/json-path.ts";
import { memberOf, pointerTo } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";

/**
 * Pointers to those parts of a request that generators replace when the pact is verified: what stands
 * in the file there is only an example.
 */
export function generatedParts({
	index,
	request,
}: PactInteraction): readonly string[] {
	const start = pointerTo("interactions", index);
	const { generators } = request;
	return [
		...("path" in generators ? [`${start}/request/path`] : []),
		...named(generators, "header").map(
			(name) => start + pointerTo("request", "headers", name),
		),
		...named(generators, "query").map(
			(name) => start + pointerTo("request", "query", name),
		),
		...named(generators, "body").map(
			(path) => start + request.bodyPointer + pointerTo(...partsOf(path)),
		),
	];
}

function named(generators: object, part: string): readonly string[] {
	return Object.keys(memberOf(generators, part) ?? {});
}
