import { junitXml } from "../report/junit.ts";
import { type CheckedPact, type Finding, findingsOf } from "./finding.ts";

/** How the findings of `stagedoor check` are written. */
export type CheckFormat = "text" | "json" | "junit";

/** Writes what was found out about pacts. */
export function reportCheck(
	pacts: readonly CheckedPact[],
	format: CheckFormat,
): string {
	return writers[format](pacts);
}

const writers: {
	readonly [F in CheckFormat]: (pacts: readonly CheckedPact[]) => string;
} = { text, json, junit };

function json(pacts: readonly CheckedPact[]): string {
	return `${JSON.stringify({ summary: summaryOf(pacts), pacts }, null, "\t")}\n`;
}

function text(pacts: readonly CheckedPact[]): string {
	return `${[...pacts.flatMap(pactLines), inWords(summaryOf(pacts))].join("\n")}\n`;
}

function pactLines(pact: CheckedPact): readonly string[] {
	const { file, consumer, provider, api, interactions, findings } = pact;
	return [
		`${file}: ${consumer} -> ${provider}, checked against ${api}`,
		...findings.flatMap(findingLines),
		...interactions.flatMap((one) => [
			`  ${markOf(one.findings)}  ${one.operationId ?? "(no operation)"}: ${one.description}`,
			...one.findings.flatMap(findingLines),
		]),
		"",
	];
}

function markOf(findings: readonly Finding[]): string {
	const severities = findings.map(({ severity }) => severity);
	if (severities.includes("error")) return "FAIL";
	return severities.includes("warning") ? "warn" : "ok  ";
}

function findingLines(finding: Finding): readonly string[] {
	const { severity, code, message, pactPointer, specPointer } = finding;
	return [
		`        ${severity} ${code}`,
		`          ${message}`,
		`          in the pact: ${pactPointer}${found(finding)}`,
		...(specPointer === undefined
			? []
			: [`          in the spec: ${specPointer}`]),
	];
}

function found({ found: value }: Finding): string {
	if (value === undefined) return "";
	const written = JSON.stringify(value);
	return ` = ${written.length > 100 ? `${written.slice(0, 100)}...` : written}`;
}

interface Summary {
	readonly pacts: number;
	readonly interactions: number;
	readonly errors: number;
	readonly warnings: number;
}

function summaryOf(pacts: readonly CheckedPact[]): Summary {
	const findings = pacts.flatMap(findingsOf);
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return {
		pacts: pacts.length,
		interactions: pacts.flatMap(({ interactions }) => interactions).length,
		errors,
		warnings: findings.length - errors,
	};
}

function inWords({ pacts, interactions, errors, warnings }: Summary): string {
	return `${count(interactions, "interaction")} of ${count(pacts, "pact")}: ${count(errors, "error")}, ${count(warnings, "warning")}`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function junit(pacts: readonly CheckedPact[]): string {
	return junitXml(
		pacts.map((pact) => ({
			name: `${pact.consumer} -> ${pact.provider}`,
			cases: [
				...(pact.findings.length === 0
					? []
					: [junitCase(pact, "the pact as a whole", pact.findings)]),
				...pact.interactions.map(({ description, findings }) =>
					junitCase(pact, description, findings),
				),
			],
		})),
	);
}

function junitCase(
	{ api }: CheckedPact,
	name: string,
	findings: readonly Finding[],
) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const warnings = findings.filter(({ severity }) => severity === "warning");
	const [first] = errors;
	return {
		name,
		className: `stagedoor.check.${api}`,
		...(first !== undefined && {
			failure: {
				message: `${first.code}: ${first.message}`,
				text: told(errors),
			},
		}),
		...(warnings.length > 0 && { output: told(warnings) }),
	};
}

function told(findings: readonly Finding[]): string {
	return findings
		.flatMap(findingLines)
		.map((line) => line.trimStart())
		.join("\n");
}
