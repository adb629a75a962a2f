/**
 * Prints `N passed, N failed, N skipped` from Vitest's JSON reports, given as
 * arguments. A test that ran in several reports counts once: as failed when it
 * failed in one, as passed when it passed in one, else as skipped. A file that
 * failed without any test (it does not load) counts as one failed.
 */
import { readFileSync } from "node:fs";
import { countTests, type Report } from "./ci/count-tests.ts";

const paths = process.argv.slice(2);
if (paths.length === 0)
	throw new Error(
		"Failed to count tests: no report given. Name at least one JSON report.",
	);
const reports = paths.map(
	// Written by Vitest's own reporter a moment ago.
	(path) => JSON.parse(readFileSync(path, "utf8")) as Report,
);
const { passed, failed, skipped } = countTests(reports);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
