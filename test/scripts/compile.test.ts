import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commandPath, isStale } from "../../scripts/build/compile.ts";

let root: string;

/** Builds happen at second 100 here; sources are older unless a test says so. */
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "stagedoor-compile-"));
	for (const folder of ["src/core", "dist"])
		mkdirSync(join(root, folder), { recursive: true });
	const manifest = { bin: { stagedoor: "dist/main.js" } };
	writeFileSync(join(root, "package.json"), JSON.stringify(manifest));
	writeFileSync(join(root, "src/core/a.ts"), "");
	writeFileSync(join(root, "dist/.built"), "");
	for (const path of ["src/core/a.ts", "src/core", "src", "package.json"])
		touch(path, 50);
	touch("dist/.built", 100);
});

afterEach(() => rmSync(root, { recursive: true }));

function touch(path: string, second: number): void {
	utimesSync(join(root, path), second, second);
}

test("a build that is newer than every source is current", () => {
	expect(isStale(root)).toBe(false);
});

test("a build that never finished is stale", () => {
	rmSync(join(root, "dist/.built"));
	expect(isStale(root)).toBe(true);
});

test.each([
	["a changed source", "src/core/a.ts"],
	["a deleted source", "src/core"],
	["a changed manifest", "package.json"],
])("a build before %s is stale", (_case, path) => {
	touch(path, 101);
	expect(isStale(root)).toBe(true);
});

test("takes the command from the manifest", () => {
	expect(commandPath(root)).toBe("dist/main.js");
});
