// `stagedoor scenarios` lists what worlds can start from, for people and for programs.
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { library } from "../../src/scenarios/library.generated.ts";
import { aContext } from "./a-context.ts";

test("lists every scenario in a table, with parameters and description", async () => {
	const context = aContext();
	expect(await run(["scenarios"], context)).toBe(0);
	const [head, ...rows] = context.out().trimEnd().split("\n");
	expect(head).toMatch(/^NAME +APIS +PARAMETERS +DESCRIPTION$/);
	expect(rows.map((row) => row.split(" ")[0])).toEqual(Object.keys(library));
	expect(rows.find((row) => row.startsWith("locked "))).toMatch(
		/^locked +mobility banking merchant ciam +email=ada@example\.test password=Correct-Horse-9 +An account that too many/,
	);
});

test("lists them as JSON", async () => {
	const context = aContext();
	expect(await run(["scenarios", "--json"], context)).toBe(0);
	const listed = JSON.parse(context.out());
	expect(listed).toHaveLength(Object.keys(library).length);
	expect(listed).toContainEqual({
		name: "proof-asked",
		description: expect.stringContaining("202"),
		apis: ["tenant"],
		parameters: {
			email: {
				type: "string",
				format: "email",
				default: "ada@example.test",
				description: "Address of the account.",
			},
		},
	});
});

test("tells its own help, and refuses what it does not know", async () => {
	const context = aContext();
	expect(await run(["scenarios", "--help"], context)).toBe(0);
	expect(context.out()).toMatch(/^Usage: stagedoor scenarios/);
	expect(await run(["scenarios", "locked"], context)).toBe(2);
	expect(context.err()).toContain('does not know "locked"');
});

test("a scenario that it lists is served with a parameter", async () => {
	const context = aContext();
	const email = "--param=email=nobody";
	expect(await run(["--scenario", "locked", email], context)).toBe(2);
	expect(context.err()).toContain(
		'the scenario "locked" cannot be loaded: the parameter "email" must have the form of email',
	);
});
