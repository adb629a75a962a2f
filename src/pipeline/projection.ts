/** Which members of an answer are wanted: all, or those named, each thinned out in turn. */
export type Projection = "all" | ReadonlyMap<string, Projection>;

/** Longest text that is read; what comes after is as if it were not there. */
const maxLength = 2000;
/** Deepest nesting that is read; what is named deeper is wanted whole. */
const maxDepth = 10;

/**
 * Reads a list of wanted members: `a,b` names members, `a/b` one inside another, `a(b,c)` several
 * inside, `*` all. Names are compared without case. A malformed list is taken as far as it can be
 * read.
 */
export function parseProjection(text: string): Projection {
	const tokens = text.slice(0, maxLength).match(/[(),/]|[^(),/]+/g) ?? [];
	return parseList({ tokens, at: 0 }, 1);
}

/** Thins out a value. Lists are thinned item by item; a plain value inside is left as it is. */
export function project(value: unknown, wanted: Projection): unknown {
	if (wanted === "all") return value;
	if (Array.isArray(value)) return value.map((item) => project(item, wanted));
	if (typeof value !== "object" || value === null) return value;
	const kept: [string, unknown][] = [];
	for (const [name, inner] of Object.entries(value)) {
		const further = wanted.get(name.toLowerCase());
		if (further !== undefined) kept.push([name, project(inner, further)]);
	}
	return Object.fromEntries(kept);
}

interface Reading {
	readonly tokens: readonly string[];
	at: number;
}

function parseList(reading: Reading, depth: number): Projection {
	const members = new Map<string, Projection>();
	let all = false;
	while (reading.at < reading.tokens.length) {
		const mark = reading.tokens[reading.at];
		if (mark === ")") break;
		reading.at += 1;
		if (mark === undefined || isMark(mark)) continue;
		const name = mark.trim().toLowerCase();
		const inner = parseInner(reading, depth);
		if (name === "*") all = true;
		else if (name !== "") members.set(name, merge(members.get(name), inner));
	}
	return all ? "all" : members;
}

function parseInner(reading: Reading, depth: number): Projection {
	const next = reading.tokens[reading.at];
	if (next !== "(" && next !== "/") return "all";
	reading.at += 1;
	const inner =
		next === "("
			? parseList(reading, depth + 1)
			: parsePath(reading, depth + 1);
	if (next === "(" && reading.tokens[reading.at] === ")") reading.at += 1;
	return depth >= maxDepth ? "all" : inner;
}

function parsePath(reading: Reading, depth: number): Projection {
	const token = reading.tokens[reading.at];
	if (token === undefined || isMark(token)) return "all";
	reading.at += 1;
	const name = token.trim().toLowerCase();
	const inner = parseInner(reading, depth);
	return name === "*" ? "all" : new Map([[name, inner]]);
}

function isMark(token: string): boolean {
	return token.length === 1 && "(),/".includes(token);
}

function merge(held: Projection | undefined, further: Projection): Projection {
	if (held === undefined) return further;
	if (held === "all" || further === "all") return "all";
	const merged = new Map(held);
	for (const [name, inner] of further)
		merged.set(name, merge(merged.get(name), inner));
	return merged;
}
