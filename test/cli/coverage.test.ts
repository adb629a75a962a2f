// `stagedoor coverage` looks at pacts, at the journal of a simulator and at archives.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";
import { aPact, aSignIn } from "../contracts/a-pact.ts";
import { aContext } from "./a-context.ts";

let folder: string;
let server: SimulatorServer | undefined;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-coverage-"));
	await writeFile(join(folder, "web.json"), JSON.stringify(aPact([aSignIn()])));
});
afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
	await server?.close();
	server = undefined;
});

async function covered(...argv: string[]) {
	const context = aContext({ folder });
	const code = await run(["coverage", ...argv], context);
	return { code, out: context.out(), err: context.err() };
}

test("a pact is measured", async () => {
	const { code, out } = await covered("web.json");
	expect(code).toBe(0);
	expect(out).toMatch(/^mobility: \d+\.\d % in total\n {2}operations {3}1 of /);
});

test("fails under a percentage, of one measure or in total", async () => {
	const total = await covered("web.json", "--fail-under", "50");
	expect(total.code).toBe(1);
	expect(total.err).toMatch(
		/^stagedoor: mobility has \d\.\d % \(total\), and 50 % are asked for\.\n$/,
	);
	const measure = ["--measure", "statuses", "--fail-under"];
	expect((await covered("web.json", ...measure, "16")).code).toBe(0);
	expect((await covered("web.json", ...measure, "17")).code).toBe(1);
	expect((await covered("web.json", "--fail-under", "most")).code).toBe(2);
});

test("the journal of a world is measured, for each API", async () => {
	server = await serve(createSimulator({ scenario: "demo" }), { port: 0 });
	const base = `${server.url}/w/w1`;
	await fetch(`${base}/mobility/customers`);
	await fetch(`${base}/tenant/api/demo/customer`);
	const json = ["--url", server.url, "--world", "w1", "--format", "json"];
	const { code, out } = await covered(...json);
	expect(code).toBe(0);
	const { apis } = JSON.parse(out);
	expect(apis.map(({ api }: { api: string }) => api)).toEqual([
		"mobility",
		"tenant",
	]);
	expect(apis[0].operations).toContainEqual(
		expect.objectContaining({ operationId: "getCustomer", touched: 1 }),
	);
});

test("an archive is measured, and told as a page that needs no other file", async () => {
	const entry = {
		request: { method: "GET", url: "https://api.example.test/customers" },
		response: { status: 401, content: {} },
	};
	const har = { log: { entries: [entry] } };
	await writeFile(join(folder, "a.har"), JSON.stringify(har));
	const page = ["--format", "html", "--output", "coverage.html"];
	const { code } = await covered(
		"--har",
		"a.har",
		"--api",
		"mobility",
		...page,
	);
	expect(code).toBe(0);
	const html = await readFile(join(folder, "coverage.html"), "utf8");
	expect(html).toContain("<code>getCustomer</code>");
	expect(html).toContain('<span class="met" title="met">401 &times;1</span>');
	expect(html).not.toMatch(/<script|src=|href=|@import|url\(/);
});

test("a report that cannot be written is told", async () => {
	await writeFile(join(folder, "a.har"), '{"log":{"entries":[]}}');
	const { code, err } = await covered("--har", "a.har", "--output", "a.har/b");
	expect(code).toBe(4);
	expect(err).toContain("Failed to write a.har/b: because");
});

test("fails when nothing was touched", async () => {
	const none = { log: { entries: [] } };
	await writeFile(join(folder, "a.har"), JSON.stringify(none));
	const { code, err } = await covered("--har", "a.har");
	expect(code).toBe(1);
	expect(err).toContain("no operation of any API was touched");
});

test.each([
	[[], 2, "there is nothing to look at"],
	[["--url", "http://127.0.0.1:9"], 4, "Failed to read the journal"],
	[["--har", "none.har"], 3, "Failed to read the archive none.har"],
	[["--har", "web.json"], 3, "it has no log.entries"],
	[["none.json"], 3, "there is no such file or folder"],
])("%o cannot be measured", async (argv, code, words) => {
	const told = await covered(...argv);
	expect(told.code).toBe(code);
	expect(told.err).toContain(words);
});
