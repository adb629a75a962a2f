// A person of a scenario is written once and has accounts at several APIs and tenants.
import { expect, test } from "vitest";
import { findSeededPerson } from "../../src/kit/seeded-person.ts";
import { factOf } from "../../src/scenarios/people/person.ts";
import { placePeople } from "../../src/scenarios/people/place-people.ts";
import {
	formatProblem,
	readScenario,
} from "../../src/scenarios/read-scenario.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";
import { createSimulator } from "../../src/simulator.ts";

const ada = {
	firstName: "Ada",
	lastName: "Byron",
	email: "ada@example.test",
	phoneNumber: "+33639981815",
	birthDate: "1985-12-10",
};

const head = `name: mine
description: Mine.
people:
  ada: {firstName: Ada, lastName: Byron, email: ada@example.test}
`;

function problemsIn(text: string, library = {}): readonly string[] {
	const read = readScenario(text, "mine.yaml", library);
	return read.ok ? [] : read.problems.map(formatProblem);
}

test("an account takes from its person what it does not say itself", () => {
	const placed = placePeople({
		name: "mine",
		description: "Mine.",
		people: { ada: { ...ada, password: "Correct-Horse-9" } },
		apis: {
			banking: {
				tenants: {
					main: {
						rootUsers: [{ person: "ada", surname: "King", identities: [{}] }],
					},
				},
			},
			ciam: {
				tenants: {
					main: {
						accounts: [{ person: "ada", profile: { Company: "Engines" } }],
					},
				},
			},
		},
	});
	expect(placed.apis).toEqual({
		banking: {
			tenants: {
				main: {
					rootUsers: [
						{
							name: "Ada",
							surname: "King",
							email: "ada@example.test",
							mobile: { countryCode: "+33", number: "639981815" },
							dateOfBirth: "1985-12-10",
							password: "Correct-Horse-9",
							identities: [{}],
						},
					],
				},
			},
		},
		ciam: {
			tenants: {
				main: {
					accounts: [
						{
							email: "ada@example.test",
							phone: "+33639981815",
							password: "Correct-Horse-9",
							profile: {
								FirstName: "Ada",
								LastName: "Byron",
								BirthDate: "12-10-1985",
								Company: "Engines",
							},
						},
					],
				},
			},
		},
	});
});

test.each([
	["+15550100", "+1"],
	["+74951234567", "+7"],
	["+43660100001", "+43"],
	["+358401234567", "+358"],
	["+212600000000", "+212"],
	["+8801711111111", "+880"],
	["+999123456", "+999"],
])("the country code of %s is %s", (phoneNumber, code) => {
	const person = { ...ada, phoneNumber };
	expect(factOf(person, "callingCode")).toBe(code);
	expect(factOf(person, "nationalNumber")).toBe(phoneNumber.slice(code.length));
});

test.each([
	{
		flaw: "somebody who is not there",
		text: `${head}apis:\n  merchant:\n    tenants:\n      main:\n        users:\n          - {person: adda, role: Observer}\n`,
		says: 'mine.yaml:10:22: apis.merchant.tenants.main.users[0].person: there is nobody called "adda". Did you mean "ada"?',
	},
	{
		flaw: "somebody who is not there, deep in an account",
		text: `${head}apis:\n  banking:\n    tenants:\n      main:\n        rootUsers:\n          - {person: ada, identities: [{users: [{person: adda}]}]}\n`,
		says: 'mine.yaml:10:58: apis.banking.tenants.main.rootUsers[0].identities[0].users[0].person: there is nobody called "adda". Did you mean "ada"?',
	},
	{
		flaw: "somebody where nobody is",
		text: "name: mine\ndescription: Mine.\napis:\n  ciam:\n    tenants:\n      main:\n        accounts: [{person: ada}]\n",
		says: 'mine.yaml:7:29: apis.ciam.tenants.main.accounts[0].person: there is nobody called "ada". It has nobody under `people`.',
	},
	{
		flaw: "the same person twice in a list",
		text: `${head}apis:\n  tenant:\n    tenants:\n      demo:\n        customers:\n          - person: ada\n          - person: ada\n`,
		says: 'mine.yaml:11:13: apis.tenant.tenants.demo.customers[1].email: "ada@example.test" is the email of customers[0] already.',
	},
	{
		flaw: "an account without a person and without what is demanded",
		text: `${head}apis:\n  merchant:\n    tenants:\n      main:\n        users:\n          - {role: Observer, firstName: Ada, lastName: B}\n`,
		says: 'mine.yaml:10:13: apis.merchant.tenants.main.users[0]: "email" is missing.',
	},
	{
		flaw: "what a person cannot say",
		text: `${head}apis:\n  merchant:\n    tenants:\n      main:\n        users:\n          - {person: ada}\n`,
		says: 'mine.yaml:10:13: apis.merchant.tenants.main.users[0]: "role" is missing.',
	},
	{
		flaw: "a person without an address",
		text: "name: mine\ndescription: Mine.\npeople:\n  ada: {firstName: Ada, lastName: B}\n",
		says: 'mine.yaml:4:8: people.ada: "email" is missing.',
	},
])("tells of $flaw", ({ text, says }) => {
	expect(problemsIn(text)).toEqual([says]);
});

test("people come from the scenarios below, and a parameter is theirs too", () => {
	const base: Scenario = {
		name: "base",
		description: "People.",
		parameters: {
			email: {
				type: "string",
				default: "ada@example.test",
				description: "Hers.",
			},
		},
		people: { ada: { ...ada, email: `\${email}` } },
	};
	const text =
		"name: mine\ndescription: Mine.\nextends: [base]\napis:\n  tenant:\n    tenants:\n      demo:\n        customers: [{person: ada}]\n";
	expect(problemsIn(text, { base })).toEqual([]);
	expect(
		problemsIn(text.replace("person: ada", "person: adam"), { base }),
	).toEqual([expect.stringContaining('Did you mean "ada"?')]);
});

test("an authorised user of somebody else's company may be one of the people", async () => {
	const password = "Correct-Horse-9";
	const bea = {
		firstName: "Bea",
		lastName: "Jones",
		email: "bea@example.test",
	};
	const company = { name: "Engines", type: "LLC", countryOfRegistration: "MT" };
	const simulator = createSimulator({
		scenario: {
			name: "mine",
			description: "Mine.",
			people: { ada: { ...ada, password }, bea: { ...bea, password } },
			apis: {
				banking: {
					tenants: {
						main: {
							rootUsers: [
								{
									person: "ada",
									identities: [{ company, users: [{ person: "bea" }] }],
								},
							],
						},
					},
				},
			},
		},
	});
	const signIn = (email: string) =>
		simulator.fetch(
			new Request("http://127.0.0.1/banking/login_with_password", {
				method: "POST",
				headers: { "api-key": "any", "content-type": "application/json" },
				body: JSON.stringify({ email, password: { value: password } }),
			}),
		);
	const answer = await signIn(bea.email);
	expect(answer.status).toBe(200);
	expect(await answer.json()).toMatchObject({ credentials: { type: "USER" } });
	expect(await (await signIn(ada.email)).json()).toMatchObject({
		credentials: { type: "ROOT" },
	});
});

test("a world with an account of nobody is not made, and says so", async () => {
	const simulator = createSimulator({
		scenario: {
			name: "mine",
			description: "Mine.",
			people: { ada },
			apis: {
				tenant: { tenants: { demo: { customers: [{ person: "adda" }] } } },
			},
		},
	});
	await expect(simulator.worlds.open("w1")).rejects.toThrow(
		'Failed to load the scenario "mine": apis.tenant.tenants.demo.customers[0].person: there is nobody called "adda". Did you mean "ada"?',
	);
});

test("a test finds her by the name of the account, with the password of the person", () => {
	const given = {
		name: "one-person-everywhere",
		parameters: { email: "grace@example.test", password: "Another-Horse-7" },
	};
	for (const api of ["mobility", "banking", "merchant", "ciam"])
		expect(
			findSeededPerson(given, api, "grace@example.test")?.seed.password,
		).toBe("Another-Horse-7");
});
