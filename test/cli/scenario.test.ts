// A scenario is named with values for its parameters, as texts: they are read as the types that it
// declares, and what does not fit is told with the way out.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findScenario } from "../../src/cli/scenario.ts";
// The command loads this late; a test should not pay for it.
import "../../src/cli/scenario-file.ts";

const text = `name: mine
description: For \${who}.
parameters:
  who: { type: string, default: ada, description: Whom it is for. }
  age: { type: integer, default: 36, description: In years. }
  frozen: { type: boolean, default: false, description: Whether time stands. }
clock: { at: 2026-01-01T00:00:00Z, frozen: "\${frozen}" }
seed: s\${age}
`;

let folder = "";

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "stagedoor-parameters-"));
	await writeFile(join(folder, "mine.yaml"), text);
});

afterAll(() => rm(folder, { recursive: true }));

const find = (...parameters: string[]) =>
	findScenario("mine.yaml", folder, parameters);

test("values are read as the types of their parameters", async () => {
	expect(await find("who=a=b", "age=7", "frozen=true")).toEqual({
		name: "mine",
		description: "For a=b.",
		clock: { at: "2026-01-01T00:00:00Z", frozen: true },
		seed: "s7",
	});
});

test("of two values for one parameter the last counts", async () => {
	expect(await find("age=7", "age=8")).toMatchObject({ seed: "s8" });
});

test.each([
	["ago=7", 'has no parameter "ago". Did you mean "age"?'],
	["age=old", 'the parameter "age" must be a whole number, found "old"'],
	["frozen=1", 'the parameter "frozen" must be true or false, found "1"'],
])("refuses %s", async (parameter, says) => {
	await expect(find(parameter)).rejects.toThrow(says);
});

test("an empty world takes none", async () => {
	await expect(findScenario("none", folder, ["age=7"])).rejects.toThrow(
		"an empty world has no parameters",
	);
});
