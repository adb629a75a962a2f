// `stagedoor check` compares pact files with the specs, and tells by its exit code what came of it.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { aPact, aSignIn } from "../contracts/a-pact.ts";
import { aContext } from "./a-context.ts";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-check-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: unknown) {
	await mkdir(join(folder, "pacts"), { recursive: true });
	await writeFile(join(folder, "pacts", name), JSON.stringify(content));
}

async function checked(...argv: string[]) {
	const context = aContext({ folder });
	const code = await run(["check", ...argv], context);
	return { code, out: context.out(), err: context.err() };
}

const wrong = aSignIn({ description: "a typo", request: { path: "/sign-in" } });

test("a folder of pacts that fit", async () => {
	await write("web-mobility.json", aPact([aSignIn()]));
	const { code, out } = await checked("pacts");
	expect(code).toBe(0);
	expect(
		out,
	).toBe(`${join("pacts", "web-mobility.json")}: web-app -> mobility, checked against mobility
  ok    signInEmail: a sign-in with a wrong password

1 interaction of 1 pact: 0 errors, 0 warnings
`);
});

test("one that does not fit is told with both places, and fails", async () => {
	await write("web-mobility.json", aPact([aSignIn(), wrong]));
	const { code, out } = await checked("pacts/web-mobility.json");
	expect(code).toBe(1);
	expect(out).toContain(`  FAIL  (no operation): a typo
        error request.path-or-method.unknown
          The API mobility has no POST /sign-in. `);
	expect(out).toContain(
		'in the pact: /interactions/1/request/path = "POST /sign-in"',
	);
	expect(out).toContain("in the spec: /paths");
	expect(out).toContain("2 interactions of 1 pact: 1 error, 0 warnings");
});

test("as JSON and as JUnit, into a file", async () => {
	await write("a.json", aPact([aSignIn(), wrong]));
	const json = await checked("pacts", "--format", "json");
	expect(JSON.parse(json.out)).toMatchObject({
		summary: { pacts: 1, interactions: 2, errors: 1, warnings: 0 },
		pacts: [{ api: "mobility", interactions: [{ findings: [] }, {}] }],
	});
	const report = ["--format", "junit", "--output", "report.xml"];
	const junit = await checked("pacts", ...report);
	expect(junit).toEqual({ code: 1, out: "", err: "" });
	const xml = await readFile(join(folder, "report.xml"), "utf8");
	expect(xml).toContain(
		'<testsuite name="web-app -&gt; mobility" tests="2" failures="1"',
	);
	expect(xml).toContain(
		'<failure message="request.path-or-method.unknown: The API mobility',
	);
});

test("a report goes into a new folder, and not below a file", async () => {
	await write("a.json", aPact([aSignIn()]));
	expect((await checked("pacts", "--output", "new/deep/report.txt")).code).toBe(
		0,
	);
	const text = await readFile(join(folder, "new/deep/report.txt"), "utf8");
	expect(text).toContain("1 interaction of 1 pact");
	const below = "new/deep/report.txt/again.txt";
	const { code, err } = await checked("pacts", "--output", below);
	expect(code).toBe(4);
	expect(err).toContain(`Failed to write ${below}: because`);
});

test("warnings fail when they are to", async () => {
	const states = [{ name: "somebody else's state" }];
	await write("a.json", aPact([aSignIn({ states })]));
	expect((await checked("pacts")).code).toBe(0);
	expect((await checked("pacts", "--fail-on", "warning")).code).toBe(1);
});

test("a pact that holds nothing fails", async () => {
	await write("a.json", aPact([]));
	expect((await checked("pacts")).code).toBe(1);
});

test("the API is the provider's name, or said", async () => {
	await write("a.json", aPact([aSignIn()], "identity"));
	const unsaid = await checked("pacts");
	expect(unsaid.code).toBe(2);
	expect(unsaid.err).toContain('its provider has the name "identity"');
	expect((await checked("pacts", "--api", "mobility")).code).toBe(0);
	const none = await checked("pacts", "--api", "mobilty");
	expect(none.code).toBe(2);
	expect(none.err).toContain('Did you mean "mobility"?');
});

test.each([
	["nowhere", "there is no such file or folder"],
	["text.json", "is not valid JSON"],
	["list.json", "it is no JSON object"],
	["nobody.json", "it names no consumer"],
])("%s cannot be read", async (name, why) => {
	await writeFile(join(folder, "text.json"), "pact");
	await writeFile(join(folder, "list.json"), "[]");
	await writeFile(join(folder, "nobody.json"), "{}");
	const { code, err } = await checked(name);
	expect(code).toBe(3);
	expect(err).toContain(`Failed to read ${name}: because `);
	expect(err).toContain(why);
});

test("tells its help, and refuses what it does not know", async () => {
	const help = await checked("--help");
	expect(help.code).toBe(0);
	expect(help.out).toContain("Usage: stagedoor check [options] <pacts...>");
	expect((await checked()).code).toBe(2);
	expect((await checked("pacts", "--fix")).err).toContain("--fix");
});
