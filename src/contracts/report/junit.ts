/** One case of a JUnit report. */
export interface JunitCase {
	readonly name: string;
	readonly className: string;
	/** Why it failed; absent: it did not. */
	readonly failure?: { readonly message: string; readonly text: string };
	/** What is told of a case that did not fail. */
	readonly output?: string;
	readonly durationSeconds?: number;
}

/** One suite of a JUnit report: one pact. */
export interface JunitSuite {
	readonly name: string;
	readonly cases: readonly JunitCase[];
}

/** Writes a report in the XML that JUnit made common, without host names and moments: it can be compared. */
export function junitXml(suites: readonly JunitSuite[]): string {
	const all = suites.flatMap(({ cases }) => cases);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="stagedoor" ${counts(all)}>`,
		...suites.flatMap(suiteLines),
		"</testsuites>",
	];
	return `${lines.join("\n")}\n`;
}

function suiteLines({ name, cases }: JunitSuite): readonly string[] {
	return [
		`  <testsuite name="${escapeXml(name)}" ${counts(cases)}>`,
		...cases.flatMap(caseLines),
		"  </testsuite>",
	];
}

function counts(cases: readonly JunitCase[]): string {
	const failures = cases.filter(({ failure }) => failure !== undefined).length;
	return `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
}

function caseLines(one: JunitCase): readonly string[] {
	const { name, className, failure, output, durationSeconds } = one;
	const time =
		durationSeconds === undefined
			? ""
			: ` time="${durationSeconds.toFixed(3)}"`;
	const start = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(className)}"${time}`;
	if (failure === undefined && output === undefined) return [`${start}/>`];
	return [
		`${start}>`,
		...(failure === undefined
			? []
			: [
					`      <failure message="${escapeXml(failure.message)}">${escapeXml(failure.text)}</failure>`,
				]),
		...(output === undefined
			? []
			: [`      <system-out>${escapeXml(output)}</system-out>`]),
		"    </testcase>",
	];
}

/** Escapes text for XML and leaves out what XML 1.0 cannot hold. */
function escapeXml(text: string): string {
	return text
		.replaceAll(
			/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
			"",
		)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
