/** JSON text that is the same for equal values, members in the order of their names; none for undefined. */
export function canonicalJson(value: unknown): string | undefined {
	return JSON.stringify(value, (_name, inner: unknown) =>
		isRecord(inner) ? sorted(inner) : inner,
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
	const names = Object.keys(record).sort();
	return Object.fromEntries(names.map((name) => [name, record[name]]));
}
