// The typed clients as users get them: code that uses each compiles strictly against the packed types,
// and runs.
import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

const run = promisify(execFile);
const example = new URL("../client/profiles.ts", import.meta.url);
/** Each says of one client what must compile and what must not. */
const typed = new URL("../types/", import.meta.url);

let installed: InstalledPackage;
const modules: string[] = [];

beforeAll(async () => {
	installed = await installPackage();
	const names = await readdir(typed);
	const clients = names.filter((name) => name.startsWith("client-"));
	const files = [example, ...clients.map((name) => new URL(name, typed))];
	for (const file of files) await takeOver(file);
});

/** Copies a file into the folder, as one that imports the package by its name. */
async function takeOver(file: URL): Promise<void> {
	const text = await readFile(file, "utf8");
	const packed = text
		.replaceAll(
			/"[./]*\/src\/client\/apis\/(\w+)\.generated\.ts"/g,
			'"stagedoor/client/$1"',
		)
		.replaceAll(/"[./]*\/src\/client\/index\.ts"/g, '"stagedoor/client"');
	expect(packed).not.toContain("/src/");
	const name = basename(file.pathname).replace(/ts$/, "mts");
	modules.push(name);
	await writeFile(join(installed.folder, name), packed);
}

afterAll(() => installed?.remove());

test("code that uses them compiles, and code that misuses them does not", async () => {
	expect(modules).toHaveLength(8);
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	const options = "--strict --target es2022 --module nodenext";
	const compiled = run(
		process.execPath,
		[tsc, ...options.split(" "), ...modules],
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
