import type { Coverage, CoveredOperation, Share } from "./coverage.ts";

/** Writes coverage for a terminal: what is missing, by name. */
export function coverageText(all: readonly Coverage[]): string {
	return `${all.map(ofApi).join("\n\n")}\n`;
}

function ofApi({ api, operations, states, shares }: Coverage): string {
	const used = operations.filter(({ touched }) => touched > 0);
	const unused = operations.filter(({ touched }) => touched === 0);
	const unmet = states.filter(({ touched }) => touched === 0);
	return [
		`${api}: ${percent(shares.total)} in total`,
		`  operations   ${share(shares.operations)}`,
		`  statuses     ${share(shares.statuses)}`,
		`  error codes  ${share(shares.codes)}`,
		`  states       ${share(shares.states)}`,
		...list("never met, in operations that are used", used.flatMap(missing)),
		...list(
			"operations never used",
			unused.map(
				({ operationId, method, path }) => `${operationId}  ${method} ${path}`,
			),
		),
		...list(
			"states never begun in",
			unmet.map(({ name }) => name),
		),
	].join("\n");
}

/** The statuses and error codes of an operation that nobody met, in one line; none when all were. */
function missing({
	operationId,
	responses,
}: CoveredOperation): readonly string[] {
	const gaps = responses.flatMap(({ status, touched, errorCodes }) => {
		const codes = errorCodes
			.filter((code) => code.touched === 0)
			.map(({ code }) => code);
		if (codes.length > 0) return [`${status} ${codes.join(" ")}`];
		return touched === 0 ? [status] : [];
	});
	return gaps.length === 0 ? [] : [`${operationId}: ${gaps.join(", ")}`];
}

function list(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0
		? []
		: [`  ${title}:`, ...lines.map((line) => `    ${line}`)];
}

function share(one: Share): string {
	return `${`${one.touched} of ${one.total}`.padEnd(12)}${percent(one)}`;
}

function percent({ percent: value }: Share): string {
	return `${value.toFixed(1)} %`;
}
