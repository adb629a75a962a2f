import { type JunitCase, junitXml } from "../report/junit.ts";
import { problemText } from "./report-text.ts";
import type { VerifiedInteraction, VerifiedPact } from "./verified.ts";

/** The report as JUnit XML: a suite for each pact, a case for each interaction. */
export function reportJunit(pacts: readonly VerifiedPact[]): string {
	return junitXml(
		pacts.map(({ consumer, provider, file, interactions }) => {
			const name = `${consumer} -> ${provider}`;
			const cases = interactions.map((one) => caseOf(one, name));
			return {
				name,
				cases: cases.length === 0 ? [nothingIn(file, name)] : cases,
			};
		}),
	);
}

function nothingIn(file: string, className: string): JunitCase {
	const message = "Nothing was verified.";
	const text = `${file} holds no HTTP interaction, or none that is meant.`;
	return { name: file, className, failure: { message, text } };
}

function caseOf(one: VerifiedInteraction, suite: string): JunitCase {
	const { description, operationId, outcome, durationSeconds } = one;
	const className =
		operationId === undefined ? suite : `${suite}.${operationId}`;
	const about = { name: description, className, durationSeconds };
	if (outcome === "passed") return about;
	const text = told(one);
	if (outcome === "pending") return { ...about, output: `Pending:\n${text}` };
	const message = one.problems.map(({ field }) => field).join(", ");
	return { ...about, failure: { message, text } };
}

function told({
	request,
	problems,
	explained,
	curl,
}: VerifiedInteraction): string {
	return [
		request,
		...problems.flatMap(problemText),
		...(explained === undefined ? [] : [explained.text]),
		...curl,
	].join("\n");
}
