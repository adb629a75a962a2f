/**
 * The error code that the body of a refusal carries: a member named `code` or `errorCode`, or the end
 * of a problem type such as `urn:sim:tenant:token-expired`; undefined when it carries none.
 */
export function wireCodeOf(body: unknown): string | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	for (const [name, value] of Object.entries(body)) {
		if (/^(?:error_?)?code$/i.test(name) && isScalar(value))
			return String(value);
		if (name === "type" && typeof value === "string" && /^urn:/.test(value))
			return value.slice(value.lastIndexOf(":") + 1);
	}
	return undefined;
}

function isScalar(value: unknown): value is string | number {
	return typeof value === "string" || typeof value === "number";
}
