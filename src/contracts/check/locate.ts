import { memberOf, pointerTo, valueAt } from "../pact/json-pointer.ts";

/**
 * Turns a location of the engine, such as `[root].paths./login.post.requestBody`, into a JSON Pointer.
 * Names may hold dots themselves, so it follows the document, through `$ref` too; where that has no
 * more to follow, the pointer ends.
 *
 * @param start pointer to begin at, instead of the whole document
 */
export function locate(
	document: unknown,
	location: string,
	start = "",
): string {
	let pointer = start;
	let rest = location.replace(/^\[root\]/, "");
	while (rest !== "") {
		const next = step(document, pointer, rest);
		if (next === undefined) return pointer;
		({ pointer, rest } = next);
	}
	return pointer;
}

function step(document: unknown, pointer: string, rest: string) {
	const place = resolved(document, pointer);
	const value = valueAt(document, place);
	const index = /^\[(\d+)\]/.exec(rest);
	if (index !== null) {
		const [text, at = ""] = index;
		return { pointer: place + pointerTo(at), rest: rest.slice(text.length) };
	}
	const name = longestName(value, rest);
	if (name !== undefined)
		return {
			pointer: place + pointerTo(name),
			rest: rest.slice(name.length + 1),
		};
	// Below a reference, the engine begins again at the top of the document.
	const again = rest.indexOf(".components.");
	return again < 0 || pointer === ""
		? undefined
		: { pointer: "", rest: rest.slice(again) };
}

/** The longest member name that the rest of a location can mean, whatever its case. */
function longestName(value: unknown, rest: string): string | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const wanted = rest.toLowerCase();
	const fitting = Object.keys(value).filter((name) => {
		const start = `.${name.toLowerCase()}`;
		const after = wanted[start.length];
		return (
			wanted.startsWith(start) &&
			(after === undefined || after === "." || after === "[")
		);
	});
	return fitting.toSorted((one, other) => other.length - one.length)[0];
}

/** Where the value itself stands, when a reference stands at the pointer. */
function resolved(document: unknown, pointer: string): string {
	let place = pointer;
	for (let hops = 0; hops < 20; hops += 1) {
		const reference = memberOf(valueAt(document, place), "$ref");
		if (typeof reference !== "string" || !reference.startsWith("#"))
			return place;
		place = decodeURIComponent(reference.slice(1));
	}
	return place;
}
