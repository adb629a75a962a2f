// `stagedoor check`, `coverage`, `record` and `probe` from the tarball, with their peers beside it.
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "./installed-package.ts";

let installed: InstalledPackage;

beforeAll(async () => {
	installed = await installPackage([
		"@pact-foundation/pact@16.5.0",
		"@pactflow/openapi-pact-comparator@2.3.1",
		"@redocly/cli@2.77.0",
	]);
	await copyFile(
		"test/contracts/record/golden/wallet-banking-v4.json",
		join(installed.folder, "wallet.json"),
	);
});

afterAll(() => installed?.remove());

test("a pact is checked against the packed specs", async () => {
	const checked = await installed.command(["check", "wallet.json"]);
	expect(checked.exitCode).toBe(0);
	expect(checked.stdout).toContain("5 interactions of 1 pact: 0 errors");
});

test("a pact is measured", async () => {
	const argv = ["coverage", "wallet.json", "--fail-under", "100"];
	const { exitCode, stdout, stderr } = await installed.command(argv);
	expect(stdout).toMatch(/^banking: \d+\.\d % in total/);
	expect(stderr).toContain("100 % are asked for");
	expect(exitCode).toBe(1);
});

test("traffic is recorded", async () => {
	const request = {
		method: "GET",
		url: "https://api.example.test/consumers",
		headers: [{ name: "api-key", value: "mine" }],
	};
	const entry = { request, response: { status: 401, content: {} } };
	const body = { text: '{"errorCode":"UNAUTHORIZED"}' };
	const headers = [{ name: "content-type", value: "application/json" }];
	const response = { status: 401, headers, content: body };
	const har = { log: { entries: [{ ...entry, response }] } };
	await writeFile(join(installed.folder, "a.har"), JSON.stringify(har));
	const argv = ["record", "--har", "a.har", "--api", "banking"];
	const told = await installed.command([...argv, "--consumer", "web"]);
	expect(told.exitCode).toBe(0);
	expect(told.stdout).toContain("1 interaction of 1 request");
	const file = join(installed.folder, "pacts/web-banking.json");
	expect(await readFile(file, "utf8")).toContain(
		"getConsumer answers 401 UNAUTHORIZED",
	);
});

test("the packed flows are walked at a server", async () => {
	const ready = /stagedoor ready on (http:\/\/[^ ]+) /;
	const { said, stop } = await installed.start(["--port", "0"], ready);
	try {
		const target = `${said[1]}/tenant`;
		const argv = ["probe", "--api", "tenant", "--target", target];
		const { exitCode, stdout } = await installed.command(argv);
		expect(stdout).toContain("3 as expected, 0 drifted");
		expect(exitCode).toBe(0);
	} finally {
		await stop();
	}
});

test("without the engine it says what to install", async () => {
	const peer = join(installed.folder, "node_modules/@pactflow");
	await rename(peer, `${peer}-away`);
	const told = await installed.command(["check", "wallet.json"]);
	expect(told.stderr).toContain("npm i -D @pactflow/openapi-pact-comparator@2");
	expect(told.exitCode).toBe(4);
});
