import { memberOf } from "./json-pointer.ts";

/**
 * Reads a path into a body as pacts have it: `$.list[*]['first name']` leads through `list`, `*`, `first name`.
 *
 * @see Pact specification, version 3: matching rules
 */
export function partsOf(path: string): readonly string[] {
	const parts = path.matchAll(
		/\.([^.[\]]+)|\[(\d+|\*)\]|\['([^']*)'\]|\["([^"]*)"\]/g,
	);
	return [...parts].map(
		([, name, at, single, double]) => name ?? at ?? single ?? double ?? "",
	);
}

/** Writes one member of a path. */
export function step(name: string): string {
	return /^\w+$/.test(name) ? `.${name}` : `['${name}']`;
}

/** A copy of a body with other texts at some paths; a path that leads nowhere changes nothing. */
export function withTexts(
	body: unknown,
	texts: { readonly [path: string]: string },
): unknown {
	const copy: unknown = structuredClone(body);
	for (const [path, text] of Object.entries(texts)) {
		const parts = partsOf(path);
		const name = parts.at(-1) ?? "";
		const place = parts
			.slice(0, -1)
			.reduce<unknown>((value, part) => memberOf(value, part), copy);
		if (memberOf(place, name) !== undefined)
			Object.assign(Object(place), { [name]: text });
	}
	return copy;
}
