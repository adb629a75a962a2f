/** The part of Vitest's JSON report that counting needs. */
export interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
		}[];
	}[];
}

export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

type Verdict = keyof Count;

/** From weak to strong: what counts when runs disagree. */
const STRENGTH: readonly Verdict[] = ["skipped", "passed", "failed"];

/** Counts each test of several runs of one suite once. */
export function countTests(reports: readonly Report[]): Count {
	const verdicts = new Map<string, Verdict>();
	for (const report of reports)
		for (const [test, verdict] of verdictsOf(report))
			verdicts.set(test, stronger(verdicts.get(test), verdict));
	const count = { passed: 0, failed: 0, skipped: 0 };
	for (const verdict of verdicts.values()) count[verdict]++;
	return count;
}

function verdictsOf({ testResults }: Report): Map<string, Verdict> {
	const verdicts = new Map<string, Verdict>();
	for (const file of testResults) {
		// Two tests of one name are two tests.
		const seen = new Map<string, number>();
		for (const { fullName, status } of file.assertionResults) {
			const nth = (seen.get(fullName) ?? 0) + 1;
			seen.set(fullName, nth);
			verdicts.set(`${file.name} ${fullName} ${nth}`, verdictOf(status));
		}
		const hasFailed = file.assertionResults.some(
			({ status }) => status === "failed",
		);
		if (file.status === "failed" && !hasFailed)
			verdicts.set(file.name, "failed");
	}
	return verdicts;
}

function verdictOf(status: string): Verdict {
	return status === "passed" || status === "failed" ? status : "skipped";
}

function stronger(earlier: Verdict | undefined, later: Verdict): Verdict {
	if (earlier === undefined) return later;
	return STRENGTH.indexOf(later) > STRENGTH.indexOf(earlier) ? later : earlier;
}
