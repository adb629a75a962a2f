// A scenario file that cannot be used is told with file, line, column and the way out.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readScenarioFile } from "../../src/cli/scenario-file.ts";

let folder = "";

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-scenario-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
	await writeFile(join(folder, "mine.yaml"), text);
	return readScenarioFile("mine.yaml", folder);
}

test("reads a scenario", async () => {
	const scenario = await read("name: mine\ndescription: Mine.\napis: {}\n");
	expect(scenario).toEqual({ name: "mine", description: "Mine.", apis: {} });
});

test.each([
	["not YAML", "name: mine\napis: [\n", /^mine\.yaml:\d+:\d+: /],
	["a name twice", "name: a\nname: b\n", /^mine\.yaml:2:1: /],
	["a missing member", "name: mine\n", /^mine\.yaml:1:1: .*description/],
	[
		"a value of another type",
		"name: 7\ndescription: d\napis: {}\n",
		/^mine\.yaml:1:7: name: /,
	],
	[
		"an unknown member",
		"name: m\ndescription: d\napis: {}\nclok: {}\n",
		/^mine\.yaml:\d+:\d+: .*clok/,
	],
	["an empty file", "", /^mine\.yaml:1:1: /],
	["a list", "- a\n", /^mine\.yaml:1:1: /],
	[
		"aliases without end",
		"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n",
		/^mine\.yaml:\d+:\d+: /,
	],
])("refuses %s", async (_, text, message) => {
	await expect(read(text)).rejects.toThrow(message);
});

test("a file that is not there is told by its name", async () => {
	await expect(readScenarioFile("nope.yaml", folder)).rejects.toThrow(
		"cannot read the scenario file nope.yaml: ENOENT",
	);
});
