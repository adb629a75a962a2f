import { join } from "node:path";
import { reportHtml } from "../../contracts/verify/report-html.ts";
import { reportJson } from "../../contracts/verify/report-json.ts";
import { reportJunit } from "../../contracts/verify/report-junit.ts";
import type { VerifiedPact } from "../../contracts/verify/verified.ts";
import { writeOutput } from "../write-output.ts";
import type { VerifyOptions } from "./options.ts";

const formats = {
	junit: { file: "verify.junit.xml", write: reportJunit },
	json: { file: "verify.json", write: reportJson },
	html: { file: "verify.html", write: reportHtml },
} as const;

/**
 * Writes the reports that are wanted, under names that do not change.
 *
 * @returns paths of the files
 * @throws CliError where nothing can be written
 */
export async function writeReports(
	pacts: readonly VerifiedPact[],
	{ report, reportDir }: Pick<VerifyOptions, "report" | "reportDir">,
	folder: string,
): Promise<readonly string[]> {
	const wanted = [...new Set(report)].map((name) => formats[name]);
	const written: string[] = [];
	for (const { file, write } of wanted) {
		const path = join(reportDir, file);
		await writeOutput(path, write(pacts), folder);
		written.push(path);
	}
	return written;
}
