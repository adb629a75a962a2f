// `stagedoor verify` from the tarball: with Pact beside it as its users have it, and without.
import { copyFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

let installed: InstalledPackage;

beforeAll(async () => {
	installed = await installPackage(["@pact-foundation/pact@16.5.0"]);
	await copyFile(
		"test/contracts/fixtures/wallet-banking.v4.json",
		join(installed.folder, "wallet.json"),
	);
});

afterAll(() => installed?.remove());

test("a pact is verified, and a report is written", async () => {
	const argv = ["verify", "wallet.json", "--report", "html"];
	const { exitCode, stdout, stderr } = await installed.command(argv);
	expect(stderr).toBe("");
	expect(stdout).toContain("3 passed, 0 failed.");
	expect(stdout).toContain("verify.html");
	expect(exitCode).toBe(0);
});

test("without Pact it says what to install", async () => {
	const pact = join(installed.folder, "node_modules/@pact-foundation");
	await rename(pact, `${pact}-away`);
	const { exitCode, stderr } = await installed.command([
		"verify",
		"wallet.json",
	]);
	expect(stderr).toContain("npm install --save-dev @pact-foundation/pact");
	expect(exitCode).toBe(4);
});
