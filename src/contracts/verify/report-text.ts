import {
	holds,
	type Problem,
	type VerifiedInteraction,
	type VerifiedPact,
} from "./verified.ts";

/** The report for a terminal. */
export function reportText(pacts: readonly VerifiedPact[]): string {
	return [...pacts.flatMap(pactLines), summaryOf(pacts), ""].join("\n");
}

function pactLines(pact: VerifiedPact): readonly string[] {
	const { file, consumer, provider, api, interactions, others } = pact;
	const on = provider === api ? provider : `${provider} (${api})`;
	return [
		`${consumer} -> ${on}: ${file}`,
		...interactions.flatMap(interactionLines),
		...(interactions.length === 0
			? ["  The pact holds no HTTP interaction."]
			: []),
		...(others > 0 ? [`  ${others} of other kinds were passed over.`] : []),
		"",
	];
}

const marks = { passed: "ok  ", failed: "FAIL", pending: "pend" };

function interactionLines(one: VerifiedInteraction): readonly string[] {
	const { description, states, outcome, problems, explained, curl } = one;
	const given = states.map(({ name }) => name).join(", ");
	const head = `  ${marks[outcome]} ${description}${given === "" ? "" : ` (given ${given})`}`;
	if (outcome === "passed") return [head];
	return [
		head,
		`       ${one.request}${one.operationId === undefined ? "" : ` (${one.operationId})`}`,
		...indented(problems.flatMap(problemText)),
		...(explained === undefined
			? []
			: indented(["why:", ...explained.text.split("\n")])),
		...indented(["by hand:", ...curl]),
	];
}

/** A problem in words: what is meant, then what was expected, what came, and by which rule. */
export function problemText(problem: Problem): readonly string[] {
	const { field, expected, actual, rule, message } = problem;
	return [
		`${field}: ${message}`,
		...(expected === undefined ? [] : [`  expected ${expected}`]),
		...(actual === undefined ? [] : [`  actual   ${actual}`]),
		`  rule     ${rule}`,
	];
}

function indented(lines: readonly string[]): readonly string[] {
	return lines.map((line) => `       ${line}`);
}

/** One sentence on all pacts: `2 pacts, 9 interactions: 8 passed, 1 failed.` */
export function summaryOf(pacts: readonly VerifiedPact[]): string {
	const all = pacts.flatMap(({ interactions }) => interactions);
	const count = (outcome: VerifiedInteraction["outcome"]) =>
		all.filter((one) => one.outcome === outcome).length;
	const pending = count("pending");
	const parts = [
		`${count("passed")} passed`,
		`${count("failed")} failed`,
		...(pending > 0 ? [`${pending} pending`] : []),
	];
	const empty = pacts.filter(
		(pact) => pact.interactions.length === 0 && !holds(pact),
	).length;
	const tail =
		empty > 0 ? ` Nothing was verified of ${amount(empty, "pact")}.` : "";
	return `${amount(pacts.length, "pact")}, ${amount(all.length, "interaction")}: ${parts.join(", ")}. The provider is a simulator.${tail}`;
}

function amount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
