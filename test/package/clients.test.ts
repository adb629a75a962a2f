// The typed clients as users get them: code that uses each compiles strictly against the packed types,
// and runs.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

const run = promisify(execFile);
const example = new URL("../client/profiles.ts", import.meta.url);

let installed: InstalledPackage;

beforeAll(async () => {
	installed = await installPackage();
	const text = await readFile(example, "utf8");
	const packed = text.replaceAll(
		/"[./]*\/src\/client\/apis\/(\w+)\.generated\.ts"/g,
		'"stagedoor/client/$1"',
	);
	expect(packed).not.toContain("/src/");
	await writeFile(join(installed.folder, "profiles.mts"), packed);
});

afterAll(() => installed?.remove());

test("code that uses them compiles, without a look aside", async () => {
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	const options = "--strict --target es2022 --module nodenext";
	const compiled = run(
		process.execPath,
		[tsc, ...options.split(" "), "profiles.mts"],
		{ cwd: installed.folder },
	);
	// What the compiler has to say stands in the output, which a plain failure does not show.
	expect(await compiled.catch(({ stdout }) => ({ stdout }))).toMatchObject({
		stdout: "",
	});
});

test("they sign in and read profiles", async () => {
	const printed = await installed.evaluate(`
		import { createSimulator } from "stagedoor";
		import { profiles } from "./profiles.mjs";
		const { fetch } = createSimulator({ scenario: "demo" });
		for (const [api, read] of Object.entries(profiles))
			console.log(api, await read({ origin: "http://localhost", fetch }));
	`);
	expect(printed.trim().split("\n")).toEqual([
		"mobility Ada",
		"banking Ada",
		"merchant Marc",
		"tenant Ada",
		"ciam Ada",
	]);
});
