// The schema of scenarios is put together from its common part and the section of each API.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ProblemList } from "../../scripts/generate/problems.ts";
import { libraryModule } from "../../scripts/generate/scenario-library.ts";
import { composeScenarioSchema } from "../../scripts/generate/scenario-schema.ts";

const roots: string[] = [];

afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true });
});

const section = `policy:
  properties:
    towel: { $ref: '#/$defs/towel' }
tenant:
  type: object
  additionalProperties: false
  properties:
    members: { type: array, items: { $ref: '#/$defs/member' } }
$defs:
  towel: { enum: [small, large] }
  member: { type: object, required: [name], properties: { name: { type: string } } }
`;

/** A root with the common part, an API called clubhouse, and the scenarios given. */
function rootWith(scenarios: Readonly<Record<string, string>> = {}): string {
	const root = mkdtempSync(join(tmpdir(), "stagedoor-scenario-schema-"));
	roots.push(root);
	mkdirSync(join(root, "specs/clubhouse"), { recursive: true });
	mkdirSync(join(root, "scenarios"));
	cpSync("specs/scenario.yaml", join(root, "specs/scenario.yaml"));
	writeFileSync(join(root, "specs/clubhouse/scenario.yaml"), section);
	for (const [name, text] of Object.entries(scenarios))
		writeFileSync(join(root, `scenarios/${name}.yaml`), text);
	return root;
}

function composed(root: string): object {
	const schema = composeScenarioSchema(root, new ProblemList());
	if (schema === undefined) throw new Error("There is no common part.");
	return schema;
}

test("an API's definitions get names of their own, its policy adds to the common one", () => {
	expect(composed(rootWith())).toMatchObject({
		properties: {
			apis: {
				properties: {
					clubhouse: {
						properties: {
							policy: { $ref: "#/$defs/clubhouse.policy" },
							tenants: {
								additionalProperties: { $ref: "#/$defs/clubhouse.tenant" },
							},
						},
					},
				},
			},
		},
		$defs: {
			"clubhouse.policy": {
				additionalProperties: false,
				properties: {
					code: { $ref: "#/$defs/codePolicy" },
					towel: { $ref: "#/$defs/clubhouse.towel" },
				},
			},
			"clubhouse.tenant": {
				properties: {
					members: { items: { $ref: "#/$defs/clubhouse.member" } },
				},
			},
		},
	});
});

test("without a common part there is no schema", () => {
	const root = rootWith();
	rmSync(join(root, "specs/scenario.yaml"));
	expect(composeScenarioSchema(root, new ProblemList())).toBeUndefined();
});

test("the library holds each scenario as a value", () => {
	const root = rootWith({
		mine: "name: mine\ndescription: Mine.\napis: {}\n",
	});
	const text = libraryModule(root, composed(root), new ProblemList());
	expect(text).toContain(
		'"mine": {"name":"mine","description":"Mine.","apis":{}},',
	);
});

test.each([
	[
		"does not fit",
		"name: mine\ndescription: Mine.\napis: { clubhouse: { policy: { towel: huge } } }\n",
		"scenarios/mine.yaml: scenario/apis/clubhouse/policy/towel must be equal to one of the allowed values",
	],
	[
		"is named otherwise than its file",
		"name: yours\ndescription: Yours.\napis: {}\n",
		"scenarios/mine.yaml: is named otherwise inside. Write `name: mine`.",
	],
])("a scenario that %s is not embedded", (_, text, problem) => {
	const root = rootWith({ mine: text });
	const problems = new ProblemList();
	libraryModule(root, composed(root), problems);
	expect(() => problems.throwIfAny()).toThrow(problem);
});
