/**
 * `npm run pact`: runs the consumer tests of `contracts` and writes the contracts that come of them to
 * `contracts/pacts`. With `--check` it writes nothing, names each stale contract and exits 1. What else
 * it is given goes to Vitest.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findStale, write } from "./generate/files.ts";

const root = process.cwd();
const folder = "contracts/pacts";
const given = process.argv.slice(2);
const isCheck = given.includes("--check");

const fresh = mkdtempSync(join(tmpdir(), "pacts-"));
try {
	const { status } = spawnSync(
		process.execPath,
		[
			join(root, "node_modules/vitest/vitest.mjs"),
			"run",
			"--config",
			"contracts/vitest.config.ts",
			...given.filter((argument) => argument !== "--check"),
		],
		{
			stdio: "inherit",
			env: { ...process.env, PACT_DIR: fresh, PACT_DO_NOT_TRACK: "true" },
		},
	);
	process.exitCode = status === 0 ? bringUpToDate() : 1;
} finally {
	rmSync(fresh, { recursive: true });
}

/** @returns the exit code */
function bringUpToDate(): number {
	const files = readdirSync(fresh).map((name) => ({
		path: `${folder}/${name}`,
		text: readFileSync(join(fresh, name), "utf8"),
	}));
	const found = readdirSync(join(root, folder)).map(
		(name) => `${folder}/${name}`,
	);
	const stale = isCheck
		? findStale(root, files, found)
		: write(root, files, found);
	for (const { path, reason } of stale) console.log(`${reason}: ${path}`);
	if (!isCheck) console.log(`${files.length} contracts are current.`);
	else if (stale.length > 0) {
		console.error("Contracts are stale. Run `npm run pact`.");
		return 1;
	}
	return 0;
}
