import { nearestName } from "../../core/nearest-name.ts";
import { memberOf } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";
import type { Problem } from "./verified.ts";

/**
 * The values that generators of a request ask the provider states for, and that none of them gives. The
 * core of Pact then sends the example of the file, and nobody hears of it.
 *
 * @param values what the states were answered with
 */
export function missingValues(
	{ request }: Pick<PactInteraction, "request">,
	values: { readonly [name: string]: unknown },
): readonly Problem[] {
	const known = Object.keys(values);
	return generatorsOf(request).flatMap(({ field, expression }) =>
		namesIn(expression)
			.filter((name) => !known.includes(name))
			.map((name) => ({
				field,
				rule: `generator ${expression}`,
				message: `No provider state of the interaction gives ${name}. ${wayOut(name, known)}`,
			})),
	);
}

/** Whether a generator of a request asks the provider states for anything. */
export function asksForValues({
	request,
}: Pick<PactInteraction, "request">): boolean {
	return generatorsOf(request).length > 0;
}

function wayOut(name: string, known: readonly string[]): string {
	if (known.length === 0) return "It has no provider state.";
	const nearest = nearestName(name, known);
	const all = `They give ${known.toSorted().join(", ")}.`;
	return nearest === undefined ? all : `Did you mean ${nearest}? ${all}`;
}

interface StateGenerator {
	readonly field: string;
	readonly expression: string;
}

function generatorsOf({
	generators,
}: PactInteraction["request"]): readonly StateGenerator[] {
	return Object.entries(generators).flatMap(([part, own]) =>
		part === "path"
			? stateGenerator("request.path", own)
			: Object.entries(Object(own)).flatMap(([place, generator]) =>
					stateGenerator(`request.${part}.${place}`, generator),
				),
	);
}

function stateGenerator(
	field: string,
	generator: unknown,
): readonly StateGenerator[] {
	const expression = memberOf(generator, "expression");
	const isOfState = memberOf(generator, "type") === "ProviderState";
	return isOfState && typeof expression === "string"
		? [{ field, expression }]
		: [];
}

/** `${a}/${b}` names a and b; an expression without braces is a name itself. */
function namesIn(expression: string): readonly string[] {
	const names = [...expression.matchAll(/\$\{([^}]*)\}/g)].map(
		([, name = ""]) => name,
	);
	return names.length > 0 ? names : [expression];
}
