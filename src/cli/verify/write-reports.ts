import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { reportHtml } from "../../contracts/verify/report-html.ts";
import { reportJson } from "../../contracts/verify/report-json.ts";
import { reportJunit } from "../../contracts/verify/report-junit.ts";
import type { VerifiedPact } from "../../contracts/verify/verified.ts";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
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
	try {
		if (wanted.length > 0)
			await mkdir(resolve(folder, reportDir), { recursive: true });
		for (const { file, write } of wanted)
			await writeFile(resolve(folder, reportDir, file), write(pacts));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new CliError(
			exitCodes.environment,
			`Failed to write a report to ${reportDir}: because ${why}. Choose another --report-dir.`,
		);
	}
	return wanted.map(({ file }) => join(reportDir, file));
}
