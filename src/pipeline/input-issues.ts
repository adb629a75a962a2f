import type { InputIssue } from "../core/errors.ts";
import type { ValidationIssue } from "./validators.ts";

/** Says of violations of a schema what the core's refusal says of them. */
export function toInputIssues(
	place: InputIssue["place"],
	issues: readonly ValidationIssue[],
	data: unknown,
): readonly InputIssue[] {
	return withoutEchoes(issues).map((issue) => toInputIssue(place, issue, data));
}

/** Keywords that only say that one of the branches below them failed. */
const branching: ReadonlySet<string> = new Set(["if", "oneOf", "anyOf"]);

/** Leaves out that a choice failed where the issues of its branches say why. */
function withoutEchoes(
	issues: readonly ValidationIssue[],
): readonly ValidationIssue[] {
	const causes = issues.filter(({ keyword }) => !branching.has(keyword));
	const isExplained = ({ instancePath, keyword }: ValidationIssue) =>
		branching.has(keyword) &&
		causes.some((cause) => isWithin(cause.instancePath, instancePath));
	return issues.filter((issue) => !isExplained(issue));
}

function isWithin(pointer: string, outer: string): boolean {
	return pointer === outer || pointer.startsWith(`${outer}/`);
}

function toInputIssue(
	place: InputIssue["place"],
	issue: ValidationIssue,
	data: unknown,
): InputIssue {
	const inside = issue.instancePath
		.split("/")
		.slice(1)
		.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const missing = issue.params.missingProperty;
	const base = { place, rule: issue.keyword };
	if (typeof missing === "string") {
		const field = [...inside, missing].join(".");
		return { ...base, field, problem: "is required" };
	}
	const limits = limitsOf(issue);
	return {
		...base,
		field: inside.join("."),
		problem: issue.message ?? issue.keyword,
		...(limits && { limits }),
		...(valueAt(data, inside) === null && { isNull: true }),
	};
}

function limitsOf({ params }: ValidationIssue): readonly string[] | undefined {
	const { bounds, allowedValues, allowedValue, pattern } = params;
	const several = bounds ?? allowedValues;
	if (Array.isArray(several)) return several.map(String);
	const one = allowedValue ?? pattern;
	return one === undefined ? undefined : [String(one)];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
	let value = data;
	for (const name of path) {
		if (typeof value !== "object" || value === null) return undefined;
		// Own members only; what is not there is undefined.
		value = Object.getOwnPropertyDescriptor(value, name)?.value;
	}
	return value;
}
