// What users get: the tarball, installed in an empty folder. It holds no test and no key (security bar
// S8), starts with npx, and opens by every name it promises.
import { existsSync } from "node:fs";
import { copyFile, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

let installed: InstalledPackage;

beforeAll(async () => {
	installed = await installPackage(["msw@2.15.0"]);
});

afterAll(() => installed?.remove());

function inside(path: string): string {
	return join(installed.folder, "node_modules/stagedoor", path);
}

test("the tarball holds the program, the specs and the scenarios only", () => {
	const tops = new Set(installed.files.map((path) => path.split("/")[0]));
	const allowed = [
		"dist",
		"specs",
		"scenarios",
		"package.json",
		"README.md",
		"CHANGELOG.md",
		"LICENSE",
	];
	expect([...tops].filter((top) => !allowed.includes(top ?? ""))).toEqual([]);
	expect(installed.files).toContain("specs/mobility/openapi.json");
	expect(installed.files).toContain("scenarios/mobility-demo.yaml");
	const unwanted = installed.files.filter((path) =>
		/\.test\.|(?:^|\/)tests?\/|fixtures?\/|\.map$|(?<!\.d)\.ts$|\.pem$|\.key$|\.env/.test(
			path,
		),
	);
	expect(unwanted).toEqual([]);
});

test("the tarball holds no key", async () => {
	const marks = [
		/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
		/"d"\s*:\s*"[\w-]{40,}"/,
		/"k"\s*:\s*"[\w-]{20,}"/,
	];
	const found: string[] = [];
	for (const path of installed.files) {
		const text = await readFile(inside(path), "utf8");
		for (const mark of marks)
			if (mark.test(text)) found.push(`${path}: ${mark}`);
	}
	expect(found).toEqual([]);
});

test("the command may be run and names its interpreter", async () => {
	const path = inside("dist/src/cli/main.js");
	expect(await readFile(path, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
	expect((await stat(path)).mode & 0o111).toBe(0o111);
});

test("npx stagedoor serves: a person signs in and reads the profile", async () => {
	const ready = /stagedoor ready on (http:\/\/[^ ]+) \(apis: [^)]+\)/;
	const { said, stop } = await installed.start(["--port", "0"], ready);
	const [, url] = said;
	try {
		const signIn = await fetch(`${url}/mobility/sign-in-email`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				email: "ada@example.test",
				password: "correct-horse-battery-staple",
			}),
		});
		expect(signIn.status).toBe(200);
		const { accessToken } = await signIn.json();
		const profile = await fetch(`${url}/mobility/customers`, {
			headers: { authorization: `Bearer ${accessToken}` },
		});
		expect(await profile.json()).toMatchObject({ email: "ada@example.test" });
		const docs = await fetch(`${url}/docs/mobility`);
		expect(await docs.text()).toContain("signInEmail");
		const document = await fetch(`${url}/docs/mobility/openapi.json`);
		expect((await document.json()).openapi).toMatch(/^3\.1/);
	} finally {
		await stop();
	}
});

test.each([
	["stagedoor", ["createSimulator"]],
	["stagedoor/express", ["stagedoorRouter"]],
	["stagedoor/msw/node", ["handlers", "setupStagedoor"]],
	["stagedoor/pact", ["createRecorder", "given"]],
	["stagedoor/client", ["createControlClient"]],
	["stagedoor/client/mobility", ["createClient"]],
])("%s opens and has %j", async (name, exported) => {
	const names = await installed.evaluate(
		`console.log(JSON.stringify(Object.keys(await import("${name}"))))`,
	);
	expect(JSON.parse(names)).toEqual(expect.arrayContaining(exported));
});

test.each([
	"stagedoor/msw/browser",
	"stagedoor/vitest",
	"stagedoor/playwright",
	"stagedoor/specs/mobility/openapi.json",
	"stagedoor/scenarios/mobility-demo.yaml",
	"stagedoor/scenarios/schema.json",
	"stagedoor/package.json",
])("%s leads to a file", async (name) => {
	const found = await installed.evaluate(
		`console.log(new URL(import.meta.resolve("${name}")).pathname)`,
	);
	expect(existsSync(found.trim())).toBe(true);
});

test("the four lines for tests in Node work from the package", async () => {
	const printed = await installed.evaluate(`
		import { setupStagedoor } from "stagedoor/msw/node";
		const stagedoor = setupStagedoor({ mobility: "https://go.api.example.test" }, { scenario: "mobility-demo" });
		stagedoor.listen();
		const response = await fetch("https://go.api.example.test/customers");
		console.log(response.status, response.headers.get("x-stagedoor-simulator"));
		stagedoor.close();
	`);
	expect(printed.trim()).toBe("401 stagedoor");
});

test("npx stagedoor verify: with Pact beside it, and without", async () => {
	const pact = join(installed.folder, "wallet.json");
	await copyFile("test/contracts/fixtures/wallet-banking.v4.json", pact);
	const verify = ["verify", "wallet.json", "--report", "html"];
	const without = await installed.command(verify);
	expect(without.stderr).toContain(
		"npm install --save-dev @pact-foundation/pact",
	);
	expect(without.exitCode).toBe(4);
	await symlink(
		join(process.cwd(), "node_modules/@pact-foundation"),
		join(installed.folder, "node_modules/@pact-foundation"),
	);
	const { exitCode, stdout } = await installed.command(verify);
	expect(stdout).toContain("3 passed, 0 failed.");
	expect(stdout).toContain("verify.html");
	expect(exitCode).toBe(0);
});
