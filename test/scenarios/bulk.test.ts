// A tenant can be filled with invented people. They are ordinary accounts, the same for the same
// seed, and a test knows how to call the one it wants.
import { faker } from "@faker-js/faker/locale/en";
import { describe, expect, test } from "vitest";
import { findSeededPerson } from "../../src/kit/seeded-person.ts";
import {
	createInventor,
	knownPerson,
} from "../../src/scenarios/people/invent-people.ts";
import {
	reservedCount,
	reservedNumber,
} from "../../src/scenarios/people/reserved-numbers.ts";
import {
	formatProblem,
	readScenario,
} from "../../src/scenarios/read-scenario.ts";
import {
	accountsOf,
	apiKey,
	apis,
	email,
	password,
	simulate,
} from "./invented-people.ts";

const thousand = { name: "many-people", parameters: { password } };

describe("one thousand invented people", () => {
	test.each(apis)(
		"number 77 signs in at $api",
		async ({ api, path, body, status }) => {
			const answer = await simulate(thousand).ask(`/${api}${path}`, body);
			expect(answer.status).toBe(status);
		},
	);

	test.each(apis)(
		"$api has all of them, each found by what only they have",
		async ({ phone, ...place }) => {
			const { ask } = simulate(thousand);
			const accounts = accountsOf(place);
			const { body } = await ask(`${accounts}?limit=1000`);
			expect(body.total).toBe(1000);
			expect(body.accounts).toHaveLength(1000);
			const found = await ask(`${accounts}?identifier=${email}`);
			expect(found.body.accounts).toEqual([body.accounts[76]]);
			if (!phone) return;
			const byPhone = await ask(`${accounts}?identifier=%2B33639980077`);
			expect(byPhone.body.accounts).toEqual([body.accounts[76]]);
		},
	);

	test("the same seed makes lists that are equal to the byte, another seed others", async () => {
		const clock = { at: "2026-01-01T00:00:00Z", frozen: true };
		const lists = async (seed: string) => {
			const { ask } = simulate({
				name: "mine",
				description: "Mine.",
				clock,
				extends: [{ name: "many-people", parameters: { accounts: 100, seed } }],
			});
			return Promise.all(
				apis.map(
					async (place) => (await ask(`${accountsOf(place)}?limit=100`)).text,
				),
			);
		};
		const [once, again, other] = await Promise.all([
			lists("spring"),
			lists("spring"),
			lists("autumn"),
		]);
		expect(again).toEqual(once);
		for (const [at, list] of (other ?? []).entries())
			expect(list).not.toBe(once?.[at]);
	});

	test("a world of them goes back to its start, and to a snapshot", async () => {
		const { simulator, ask } = simulate(thousand);
		const place = { api: "ciam", tenant: "main" };
		const { body } = await ask(`${accountsOf(place)}?identifier=${email}`);
		const block = () =>
			ask(`${accountsOf(place)}/${body.accounts[0].id}/block`, {});
		const login = async () =>
			(
				await ask(`/ciam/identity/v2/auth/login?apiKey=${apiKey}`, {
					email,
					password,
				})
			).status;
		await ask("/_stagedoor/v1/worlds/default/snapshots", { name: "full" });
		await block();
		expect(await login()).toBe(403);
		await ask("/_stagedoor/v1/worlds/default/snapshots/full/restore", {});
		expect(await login()).toBe(200);
		await block();
		await simulator.worlds.reset("default");
		expect(await login()).toBe(200);
	});
});

test("groups take people by number; the words are those of the API", async () => {
	const read = readScenario(`name: mine
description: Mine.
apis:
  mobility:
    tenants:
      demo:
        accounts: [{ email: ada@example.test }]
        bulk:
          accounts: 100
          each: { language: fr, city: Lyon }
          groups:
            - { share: 0.1, state: { blocked: true } }
            - { share: 0.25, state: { emailIsVerified: false, city: Paris } }
`);
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
	const { ask } = simulate(read.scenario);
	const place = { api: "mobility", tenant: "demo" };
	const { body } = await ask(`${accountsOf(place)}?limit=1000`);
	const [written, ...invented] = body.accounts;
	expect(written.identifiers[0].value).toBe("ada@example.test");
	const numbers = (fits: (account: typeof written) => boolean) =>
		invented.flatMap((account: typeof written, at: number) =>
			fits(account) ? [at + 1] : [],
		);
	const range = (first: number, last: number) =>
		Array.from({ length: last - first + 1 }, (_, at) => first + at);
	expect(numbers(({ state }) => state === "blocked")).toEqual(range(1, 10));
	expect(
		numbers(({ identifiers }) => identifiers[0].verifiedAt === undefined),
	).toEqual(range(11, 35));
	expect(numbers(({ profile }) => profile.city === "Paris")).toEqual(
		range(11, 35),
	);
	expect(numbers(({ locale }) => locale === "fr")).toHaveLength(100);
});

const head =
	"name: mine\ndescription: Mine.\napis:\n  ciam:\n    tenants:\n      main:\n        bulk:\n          accounts: 10\n";

test.each([
	{
		flaw: "more than all",
		text: `${head}          groups: [{share: 0.7, state: {}}, {share: 0.5, state: {}}]\n`,
		says: "mine.yaml:9:19: apis.ciam.tenants.main.bulk.groups: the shares add up to 1.2, which is more than all (1).",
	},
	{
		flaw: "what only one person can have",
		text: `${head}          each: {uid: abc}\n`,
		says: /^mine\.yaml:9:18: apis\.ciam\.tenants\.main\.bulk\.each: "uid" is not known here/,
	},
	{
		flaw: "a member that is not known",
		text: `${head}          each: {bloked: true}\n`,
		says: 'mine.yaml:9:18: apis.ciam.tenants.main.bulk.each: "bloked" is not known here. Did you mean "blocked"?',
	},
])("tells of $flaw", ({ text, says }) => {
	const read = readScenario(text, "mine.yaml");
	expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
		typeof says === "string" ? says : expect.stringMatching(says),
	]);
});

test("person 100 000 and person 1 have nothing in common that one can have alone", () => {
	const people = Array.from({ length: 100_000 }, (_, at) =>
		knownPerson(at + 1),
	);
	for (const name of ["email", "username", "phoneNumber"] as const)
		expect(new Set(people.map((person) => person[name])).size).toBe(100_000);
	expect(people[99_999]?.email).toBe("person-100000@example.test");
});

test("every number is one that nobody ever gets", () => {
	const fiction =
		/^\+33(63998|19900|26191|35301|46571|53649)\d{4}$|^\+1[2-9][0-8]\d55501\d{2}$/;
	const all = Array.from({ length: reservedCount }, (_, at) =>
		reservedNumber(at),
	);
	expect(all.filter((number) => !fiction.test(number))).toEqual([]);
	expect(new Set(all).size).toBe(reservedCount);
});

test("the people of a seed do not depend on how many are asked for, nor on who else invents", async () => {
	faker.seed(1);
	const expected = faker.person.fullName();
	faker.seed(1);
	const [one, other] = [
		await createInventor({ seed: "a" }),
		await createInventor({ seed: "a" }),
	];
	const first = one(1, 2);
	expect(faker.person.fullName()).toBe(expected);
	other(101, 7);
	expect(other(1, 50).slice(0, 2)).toEqual(first);
	for (const { birthDate = "" } of first)
		expect(birthDate).toMatch(/^(19[4-9]\d|200[01])-\d\d-\d\d$/);
});

test("names are of the language that is asked for; all else is the same", async () => {
	const namesOf = async (locale: "en" | "es") => {
		const invent = await createInventor({ locale });
		return invent(1, 50);
	};
	const [english, spanish] = [await namesOf("en"), await namesOf("es")];
	const names = spanish.map(
		(person) => `${person.firstName} ${person.lastName}`,
	);
	expect(names.join()).toMatch(/[áéíóúñ]/);
	// Two family names, as is the custom there.
	expect(names.filter((name) => / \S+ \S+$/.test(name)).length).toBeGreaterThan(
		25,
	);
	expect(english.map(({ email }) => email)).toEqual(
		spanish.map(({ email }) => email),
	);
});

test("a test finds an invented person with the password", () => {
	expect(
		findSeededPerson(thousand, "ciam", "person-00077@example.test")?.seed,
	).toMatchObject({ email, password });
	expect(findSeededPerson(thousand, "ciam", "PERSON-00077")?.seed.email).toBe(
		email,
	);
	expect(
		findSeededPerson(thousand, "mobility", "person-01001@example.test"),
	).toBeUndefined();
	expect(
		findSeededPerson(thousand, "mobility", "person-00000@example.test"),
	).toBeUndefined();
});
