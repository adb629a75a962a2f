/** How exactly a request must spell what the spec names; what is absent must be spelt exactly. */
export interface Matching {
	/** Whether the fixed segments of paths are compared without case. */
	readonly caseInsensitivePaths?: boolean;
	/** Whether names of query parameters and of members of a JSON body are compared without case. */
	readonly caseInsensitiveNames?: boolean;
	/** Members of a JSON body inside which names are the client's own, and stay as they came. */
	readonly freeMembers?: readonly string[];
	/** Whether `True` and `FALSE` are truth values in the query, as some languages write them. */
	readonly caseInsensitiveBooleans?: boolean;
	/** Whether a query parameter without a value counts as not sent. */
	readonly emptyQueryIsAbsent?: boolean;
}

/** The values of a query parameter, in the order sent. */
export function queryValues(
	query: URLSearchParams,
	name: string,
	{ caseInsensitiveNames, emptyQueryIsAbsent }: Matching,
): readonly string[] {
	const values = caseInsensitiveNames
		? [...query].filter(([sent]) => isSameName(sent, name)).map(([, v]) => v)
		: query.getAll(name);
	return emptyQueryIsAbsent ? values.filter((value) => value !== "") : values;
}

function isSameName(left: string, right: string): boolean {
	return left.toLowerCase() === right.toLowerCase();
}

/**
 * Spells the names of members as the spec does, at any depth; a name it does not know stays, as does
 * one whose right spelling was sent too. Where the spec has two spellings at different places, either
 * stays as it came.
 *
 * @param free members inside which nothing is changed, as the spec spells them (default: none)
 */
export function spellNames(
	body: unknown,
	names: readonly string[],
	free: readonly string[] = [],
): unknown {
	const known = new Map(names.map((name) => [name.toLowerCase(), name]));
	for (const name of names) known.set(name, name);
	return spell(body, known, free);
}

function spell(
	value: unknown,
	known: ReadonlyMap<string, string>,
	free: readonly string[],
): unknown {
	if (Array.isArray(value))
		return value.map((item) => spell(item, known, free));
	if (typeof value !== "object" || value === null) return value;
	const members = Object.entries(value).map(([name, inner]) => {
		const right = known.get(name) ?? known.get(name.toLowerCase()) ?? name;
		const isTaken = right !== name && Object.hasOwn(value, right);
		const kept = free.includes(right) ? inner : spell(inner, known, free);
		return [isTaken ? name : right, kept];
	});
	return Object.fromEntries(members);
}
