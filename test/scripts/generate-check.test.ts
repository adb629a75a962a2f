/** `npm run generate -- --check`, as a person or a build server runs it. */
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const SCRIPT = fileURLToPath(
	new URL("../../scripts/generate.ts", import.meta.url),
);
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "stagedoor-check-"));
	const fixtures = new URL("./fixtures/", import.meta.url);
	cpSync(fixtures, root, { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

function run(...options: string[]): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, ["--import", TSX, SCRIPT, ...options], {
		cwd: root,
		encoding: "utf8",
	});
}

test("names stale files and exits 1, or says nothing and exits 0", () => {
	const before = run("--check");
	expect(before.status).toBe(1);
	expect(before.stdout).toContain("missing: specs/clubhouse/openapi.json");
	expect(before.stderr).toContain("Run `npm run generate`.");

	expect(run().status).toBe(0);
	expect(run("--check")).toMatchObject({ status: 0, stdout: "", stderr: "" });
}, 120_000);

test("says what is wrong with a spec, without a stack", () => {
	appendFileSync(join(root, "specs/clubhouse/auth.yaml"), "webhooks: {}\n");
	const { status, stderr } = run();
	expect(status).toBe(1);
	expect(stderr).toBe(
		"Failed to generate:\n  specs/clubhouse/auth.yaml: webhooks are not supported. Remove `webhooks`.\n",
	);
}, 120_000);
