/**
 * `npm run generate`: writes everything that follows from `specs`.
 * With `--check` it writes nothing, names each stale file and exits 1.
 */
import { findStale, write } from "./generate/files.ts";
import { generate } from "./generate/generate.ts";
import { SpecProblems } from "./generate/problems.ts";

const root = process.cwd();
const isCheck = process.argv.includes("--check");

try {
	const files = await generate(root);
	const stale = isCheck ? findStale(root, files) : write(root, files);
	for (const { path, reason } of stale) console.log(`${reason}: ${path}`);
	if (!isCheck) console.log(`${files.length} generated files are current.`);
	else if (stale.length > 0) {
		console.error("Generated files are stale. Run `npm run generate`.");
		process.exitCode = 1;
	}
} catch (error) {
	if (!(error instanceof SpecProblems)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
