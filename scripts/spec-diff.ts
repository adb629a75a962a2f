/**
 * `npm run spec:diff -- [base] [revision]`: tells which changes of the specs between two git revisions
 * break clients, and which recorded interaction of `contracts/pacts` each of them breaks. The base is
 * the latest tag unless named (without tags: the commit before HEAD), the revision the working tree.
 *
 * Exit codes: 0 nothing breaks, 1 something does, 2 wrong arguments, 3 a file cannot be read,
 * 4 git or the comparison engine is missing.
 */
import { loadEngine } from "../src/contracts/check/engine.ts";
import { compareSpecs } from "./spec-diff/compare.ts";
import { isBreaking, reportSpecDiff } from "./spec-diff/report.ts";
import { atRevision, defaultBase, workingTree } from "./spec-diff/snapshot.ts";
import { SpecDiffError } from "./spec-diff/spec-diff-error.ts";

const exitCodes = { usage: 2, unreadable: 3, environment: 4 } as const;

try {
	process.exitCode = await specDiff(process.argv.slice(2), process.cwd());
} catch (error) {
	if (!(error instanceof SpecDiffError)) throw error;
	console.error(error.message);
	process.exitCode = exitCodes[error.reason];
}

/** @returns the exit code */
async function specDiff(
	given: readonly string[],
	root: string,
): Promise<number> {
	const [from = defaultBase(root), to] = given;
	if (given.length > 2 || given.some((argument) => argument.startsWith("-")))
		throw new SpecDiffError(
			"usage",
			`Failed to read the arguments "${given.join(" ")}": because there are at most two, and no options. Give a base and a revision: npm run spec:diff -- v1.0.0 HEAD`,
		);
	const base = atRevision(root, from);
	const revision = to === undefined ? workingTree(root) : atRevision(root, to);
	const makeEngine = await loadEngine().catch((error: Error) => {
		throw new SpecDiffError("environment", error.message);
	});
	const diffs = await compareSpecs(base, revision, makeEngine);
	process.stdout.write(reportSpecDiff(base.name, revision.name, diffs));
	return diffs.some(isBreaking) ? 1 : 0;
}
