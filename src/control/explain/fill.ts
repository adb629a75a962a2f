/** The facts of a refusal. */
export type Facts = { readonly [name: string]: unknown };

/** Puts the facts in the place of their names: `{limit}`. What is not known is said to be so. */
export function fill(text: string, facts: Facts): string {
	return text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
		Object.hasOwn(facts, name) ? inWords(facts[name]) : "not told",
	);
}

/** A value in words: yes and no for truth, a list with commas. */
export function inWords(value: unknown): string {
	if (value === undefined) return "not told";
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (Array.isArray(value)) return value.map(inWords).join(", ") || "none";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
