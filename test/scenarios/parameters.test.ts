// A scenario may declare parameters, each with a default, and name them in its values. What is given
// for them is checked, and what does not fit is refused in one sentence.
import { describe, expect, test } from "vitest";
import { extendScenario } from "../../src/scenarios/extend-scenario.ts";
import type {
	ParameterValues,
	ScenarioParameter,
} from "../../src/scenarios/parameters.ts";
import {
	formatProblem,
	readScenario,
} from "../../src/scenarios/read-scenario.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";

const email: ScenarioParameter = {
	type: "string",
	format: "email",
	default: "ada@example.test",
	description: "Address of the account.",
};
const seconds: ScenarioParameter = {
	type: "integer",
	minimum: 1,
	maximum: 60,
	default: 30,
	description: "Life of a code.",
};

/** Accounts and a policy that name their parameters. */
const base: Scenario = {
	name: "base",
	description: "Has parameters.",
	parameters: { email, seconds },
	apis: {
		mobility: {
			// A reference stands where a number will.
			policy: { code: { lifetimeSeconds: `\${seconds}` as unknown as number } },
			tenants: {
				demo: { accounts: [{ email: `\${email}`, firstName: `of \${email}` }] },
			},
		},
	},
};

const library = { base };

describe("values", () => {
	test("of their own type when they stand alone, as text within a text", () => {
		const { apis, parameters } = extendScenario(base, library, {
			email: "bob@example.test",
			seconds: 7,
		});
		expect(parameters).toBeUndefined();
		expect(apis?.mobility).toEqual({
			policy: { code: { lifetimeSeconds: 7 } },
			tenants: {
				demo: {
					accounts: [
						{ email: "bob@example.test", firstName: "of bob@example.test" },
					],
				},
			},
		});
	});

	test("are the defaults unless others are given", () => {
		const { apis } = extendScenario(base, library, { seconds: 7 });
		expect(apis?.mobility?.tenants?.demo).toEqual({
			accounts: [
				{ email: "ada@example.test", firstName: "of ada@example.test" },
			],
		});
	});

	test("reach the scenarios that are extended, through parameters of one's own", () => {
		const mine: Scenario = {
			name: "mine",
			description: "Hands its own on.",
			parameters: { who: email },
			extends: [{ name: "base", parameters: { email: `\${who}`, seconds: 9 } }],
		};
		const { apis } = extendScenario(mine, library, { who: "cas@example.test" });
		expect(apis?.mobility).toMatchObject({
			policy: { code: { lifetimeSeconds: 9 } },
			tenants: { demo: { accounts: [{ email: "cas@example.test" }] } },
		});
	});

	test("are put in once: a value is never read again", () => {
		const { apis } = extendScenario(
			{
				...base,
				parameters: { email: { ...email, format: "email" }, seconds },
			},
			library,
			{ email: `\${seconds}@example.test` },
		);
		expect(apis?.mobility?.tenants?.demo).toMatchObject({
			accounts: [{ email: `\${seconds}@example.test` }],
		});
	});

	test("two dollars stand for a plain one", () => {
		const plain: Scenario = { name: "plain", description: `Costs $\${price}.` };
		expect(extendScenario(plain, {}).description).toBe(`Costs \${price}.`);
	});
});

test.each<{ given: ParameterValues; says: string }>([
	{
		given: { emial: "a@example.test" },
		says: 'Failed to load the scenario "base": the scenario has no parameter "emial". Did you mean "email"?',
	},
	{
		given: { colour: "red" },
		says: 'the scenario has no parameter "colour". Known: email, seconds.',
	},
	{
		given: { email: "nobody" },
		says: 'the parameter "email" must have the form of email, such as ada@example.test, found "nobody".',
	},
	{
		given: { seconds: "7" },
		says: 'the parameter "seconds" must be a whole number, found "7".',
	},
	{
		given: { seconds: 0 },
		says: 'the parameter "seconds" must be at least 1, found 0.',
	},
	{
		given: { seconds: 61 },
		says: 'the parameter "seconds" must be at most 60, found 61.',
	},
	{
		given: { toString: "x" },
		says: 'the scenario has no parameter "toString". Known: email, seconds.',
	},
])("refuses $given", ({ given, says }) => {
	expect(() => extendScenario(base, library, given)).toThrow(says);
});

describe("in a file", () => {
	const head = "name: mine\ndescription: Mine.\n";
	const problemsIn = (text: string) => {
		const read = readScenario(text, "mine.yaml", library);
		return read.ok ? [] : read.problems.map(formatProblem);
	};
	const accounts = (text: string) =>
		`apis:\n  mobility:\n    tenants:\n      demo:\n        accounts:\n${text}`;
	const mine = accounts(`          - email: \${email}\n`);
	const declared =
		"parameters:\n  email: { type: string, default: ada@example.test, description: An address. }\n";

	test("references are checked as what they stand for", () => {
		const text = `${head}${declared}${mine}`;
		expect(problemsIn(text)).toEqual([]);
		expect(problemsIn(text.replace("ada@example.test", "ada"))).toEqual([
			'mine.yaml:10:20: apis.mobility.tenants.demo.accounts[0].email: must have the form of email, such as ada@example.test; found "ada".',
		]);
	});

	test.each([
		{
			flaw: "a reference to nothing",
			text: `${declared}${mine.replace("email}", "emial}")}`,
			says: 'mine.yaml:10:20: apis.mobility.tenants.demo.accounts[0].email: the scenario has no parameter "emial". Did you mean "email"?',
		},
		{
			flaw: "a parameter without a default",
			text: "parameters:\n  email: { type: string, description: An address. }\n",
			says: 'mine.yaml:4:10: parameters.email: "default" is missing.',
		},
		{
			flaw: "a default of another type",
			text: "parameters:\n  age: { type: integer, default: old, description: An age. }\n",
			says: 'mine.yaml:4:34: parameters.age.default: the parameter "age" must be a whole number, found "old".',
		},
		{
			flaw: "an unknown type",
			text: "parameters:\n  age: { type: int, default: 7, description: An age. }\n",
			says: 'mine.yaml:4:16: parameters.age.type: must be one of string, integer, number, boolean, found "int".',
		},
		{
			flaw: "a pattern that is none",
			text: "parameters:\n  name: { type: string, pattern: '(', default: x, description: A name. }\n",
			says: "mine.yaml:4:34: parameters.name.pattern: is not a regular expression.",
		},
		{
			flaw: "an unknown parameter of a base",
			text: "extends:\n  - name: base\n    parameters: { emial: a@example.test }\n",
			says: 'mine.yaml:5:19: extends[0].parameters: the scenario has no parameter "emial". Did you mean "email"?',
		},
		{
			flaw: "a wrong value for a parameter of a base",
			text: "extends:\n  - name: base\n    parameters: { seconds: 99 }\n",
			says: 'mine.yaml:5:28: extends[0].parameters.seconds: the parameter "seconds" must be at most 60, found 99.',
		},
	])("tells of $flaw", ({ text, says }) => {
		expect(problemsIn(`${head}${text}`)[0]).toBe(says);
	});
});
