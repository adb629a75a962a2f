import { isJsonObject } from "../core/json-object.ts";

/** JSON text that is the same for equal values, members in the order of their names; none for undefined. */
export function canonicalJson(value: unknown): string | undefined {
	return JSON.stringify(value, (_name, inner: unknown) =>
		isJsonObject(inner) ? sorted(inner) : inner,
	);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
	const names = Object.keys(record).sort();
	return Object.fromEntries(names.map((name) => [name, record[name]]));
}
