import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
} from "yaml";
import type { Path } from "./schema.ts";

/** A place in a text, both counted from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A YAML text, read; or why it cannot be. */
export interface YamlSource {
	/** What the text says; undefined when it has flaws. */
	readonly value: unknown;
	readonly flaws: readonly (Place & { readonly problem: string })[];
	/** Where a value stands, or its name; where the nearest value around it does, if it is not there. */
	placeOf(path: Path, part: "name" | "value"): Place;
}

/** Most times that aliases may repeat what an anchor holds. */
const maxAliasCount = 100;

/** Reads a YAML 1.2 text, keeping where everything stands. Anchors and merge keys are allowed. */
export function readYaml(text: string): YamlSource {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		merge: true,
		prettyErrors: false,
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const flaws = document.errors.map(({ pos, message }) => ({
		...placeAt(pos[0]),
		problem: message,
	}));
	const content = flaws.length === 0 ? contentOf(document) : undefined;
	if (content?.isTooLarge)
		flaws.push({
			...placeAt(0),
			problem: "its aliases repeat too much. Write the values out",
		});
	return {
		value: content?.value,
		flaws,
		placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
	};
}

function contentOf(document: Document): {
	readonly value?: unknown;
	readonly isTooLarge: boolean;
} {
	try {
		const value: unknown = document.toJS({ maxAliasCount });
		return { value: value ?? null, isTooLarge: false };
	} catch (error) {
		// This is how the library says that aliases would blow up.
		if (error instanceof ReferenceError) return { isTooLarge: true };
		throw error;
	}
}

function offsetOf(
	document: Document,
	path: Path,
	part: "name" | "value",
): number {
	let node = plain(document, document.contents);
	let offset = startOf(node) ?? 0;
	for (const [depth, key] of path.entries()) {
		const child = childOf(document, node, key);
		if (child === undefined) return offset;
		const isLast = depth === path.length - 1;
		const named = isLast && part === "name" ? child.name : undefined;
		offset =
			startOf(named) ?? startOf(child.value) ?? startOf(child.name) ?? offset;
		node = plain(document, child.value);
	}
	return offset;
}

interface Child {
	readonly name?: Node;
	readonly value: unknown;
}

function childOf(
	document: Document,
	node: Node | undefined,
	key: string | number,
): Child | undefined {
	if (isSeq(node) && typeof key === "number") {
		return key < node.items.length ? { value: node.items[key] } : undefined;
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(
		(item) => isScalar(item.key) && String(item.key.value) === String(key),
	);
	if (pair !== undefined && isNode(pair.key))
		return { name: pair.key, value: pair.value };
	return childOfMerged(document, node.items, key);
}

/** A member that a merge key (`<<`) brought in. */
function childOfMerged(
	document: Document,
	items: readonly { readonly key: unknown; readonly value: unknown }[],
	key: string | number,
): Child | undefined {
	for (const item of items) {
		if (!isScalar(item.key) || item.key.source !== "<<") continue;
		const merged = plain(document, item.value);
		const sources = isSeq(merged) ? merged.items : [merged];
		for (const source of sources) {
			const child = childOf(document, plain(document, source), key);
			if (child !== undefined) return child;
		}
	}
	return undefined;
}

function plain(document: Document, node: unknown): Node | undefined {
	if (isAlias(node)) return plain(document, node.resolve(document));
	return isNode(node) ? node : undefined;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
