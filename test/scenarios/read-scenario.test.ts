// A scenario is checked against its published schema. What is wrong is told with file, line and
// column, what was expected, and the known name that looks most like the one given.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { library } from "../../src/scenarios/library.generated.ts";
import {
	formatProblem,
	readScenario,
} from "../../src/scenarios/read-scenario.ts";

/** Lines that a scenario begins with, so that only what matters stands in a case. */
const head = "name: mine\ndescription: Mine.\n";

const tenant = `${head}apis:\n  mobility:\n    tenants:\n      demo:\n`;

const branch =
	"{id: 1, code: a, names: {en: A}, country: AT, currency: EUR, timezone: Europe/Vienna, defaultLanguage: en, supportedLanguages: [en], position: {lat: 1, lng: 2}, radiusMeters: 3}";

function problemsIn(text: string): readonly string[] {
	const read = readScenario(text, "mine.yaml", library);
	return read.ok ? [] : read.problems.map(formatProblem);
}

test("reads a scenario", () => {
	expect(readScenario(`${head}apis: {}\n`)).toEqual({
		ok: true,
		scenario: { name: "mine", description: "Mine.", apis: {} },
	});
});

test.each([
	{
		flaw: "a list that is not closed",
		text: "name: mine\napis: [\n",
		says: /^mine\.yaml:\d+:\d+: /,
	},
	{
		flaw: "a name given twice",
		text: "name: a\nname: b\n",
		says: "mine.yaml:2:1: Map keys must be unique.",
	},
	{
		flaw: "an empty text",
		text: "",
		says: "mine.yaml:1:1: must be a mapping, found nothing.",
	},
	{
		flaw: "a list",
		text: "- a\n",
		says: "mine.yaml:1:1: must be a mapping, found a list.",
	},
	{
		flaw: "a fault at an operation that is not there",
		text: `${head}faults:\n  - {effect: error, status: 503, operation: signInEmial}\n`,
		says: 'mine.yaml:4:45: faults[0].operation: "signInEmial" is not known here. Did you mean "signInEmail"?',
	},
	{
		flaw: "a fault without what it needs",
		text: `${head}faults:\n  - effect: latency\n`,
		says: 'mine.yaml:4:5: faults[0]: "milliseconds" is needed for the effect latency.',
	},
	{
		flaw: "a fault with what is not its own",
		text: `${head}faults:\n  - {effect: message-lost, status: 503}\n`,
		says: "mine.yaml:4:36: faults[0].status: belongs to the effect error only.",
	},
	{
		flaw: "a member that is missing",
		text: "name: mine\napis: {}\n",
		says: 'mine.yaml:1:1: "description" is missing.',
	},
	{
		flaw: "a member that is not known, alike another",
		text: `${head}apis: {}\nclok: {}\n`,
		says: 'mine.yaml:4:1: "clok" is not known here. Did you mean "clock"?',
	},
	{
		flaw: "a member that is not known, like no other",
		text: `${head}apis: {}\ncolour: red\n`,
		says: 'mine.yaml:4:1: "colour" is not known here. Known: name, description, seed, parameters, extends, clock, people, faults, steps, apis.',
	},
	{
		flaw: "an API that is not known",
		text: `${head}apis:\n  mobilty: {}\n`,
		says: 'mine.yaml:4:3: apis: "mobilty" is not known here. Did you mean "mobility"?',
	},
	{
		flaw: "a word that is not one of the known",
		text: `${head}apis:\n  mobility:\n    policy:\n      code: { mode: fixd }\n`,
		says: 'mine.yaml:6:21: apis.mobility.policy.code.mode: must be one of fixed, per-recipient, sequence, random, found "fixd". Did you mean "fixed"?',
	},
	{
		flaw: "a policy that only this API has, misspelt",
		text: `${head}apis:\n  mobility:\n    policy:\n      signature: { mod: off }\n`,
		says: 'mine.yaml:6:20: apis.mobility.policy.signature: "mod" is not known here. Did you mean "mode"?',
	},
	{
		flaw: "a phone number without quotes",
		text: `${tenant}        accounts:\n          - phoneNumber: +43660123456\n`,
		says: "mine.yaml:8:26: apis.mobility.tenants.demo.accounts[0].phoneNumber: must be a text, found the number 43660123456. Put it in quotes.",
	},
	{
		flaw: "a day that does not exist",
		text: `${tenant}        accounts:\n          - { email: a@example.test, birthDate: 1990-02-31 }\n`,
		says: 'mine.yaml:8:49: apis.mobility.tenants.demo.accounts[0].birthDate: must have the form of date, such as 1990-12-31; found "1990-02-31".',
	},
	{
		flaw: "a moment without a zone",
		text: `${head}apis: {}\nclock: { at: 2026-01-01 10:00:00 }\n`,
		says: 'mine.yaml:4:14: clock.at: must have the form of date-time, such as 2026-01-01T00:00:00Z; found "2026-01-01 10:00:00".',
	},
	{
		flaw: "a number that is too large",
		text: `${tenant}        branches:\n          - ${branch.replace("lat: 1", "lat: 91")}\n`,
		says: "mine.yaml:8:162: apis.mobility.tenants.demo.branches[0].position.lat: must be <= 90, found 91.",
	},
	{
		flaw: "a tenant with a name that paths cannot hold",
		text: `${head}apis:\n  mobility:\n    tenants:\n      De Mo: {}\n`,
		says: 'mine.yaml:6:7: apis.mobility.tenants: "De Mo" cannot be a name here.',
	},
	{
		flaw: "a language that is not spoken",
		text: `${tenant}        branches:\n          - ${branch.replace("names: {en:", "names: {eng:")}\n`,
		says: 'mine.yaml:8:38: apis.mobility.tenants.demo.branches[0].names: "eng" is not known here. Did you mean "en"?',
	},
	{
		flaw: "a branch that is not there",
		text: `${tenant}        branches: [${branch}]\n        accounts:\n          - { email: a@example.test, branchId: 7 }\n`,
		says: "mine.yaml:9:48: apis.mobility.tenants.demo.accounts[0].branchId: no item of branches has the id 7 (known: 1).",
	},
	{
		flaw: "a client that is misspelt",
		text: `${tenant}        clients: [{ clientId: sim-client, clientKey: k }]\n        accounts:\n          - { email: a@example.test, managedBy: sim-cleint }\n`,
		says: 'mine.yaml:9:49: apis.mobility.tenants.demo.accounts[0].managedBy: no item of clients has the clientId "sim-cleint" (known: sim-client). Did you mean "sim-client"?',
	},
	{
		flaw: "an address used twice, in other letters",
		text: `${tenant}        accounts:\n          - email: a@example.test\n          - email: A@example.test\n`,
		says: 'mine.yaml:9:20: apis.mobility.tenants.demo.accounts[1].email: "A@example.test" is the email of accounts[0] already.',
	},
	{
		flaw: "a flaw that an anchor repeats: told where it is written",
		text: `${tenant}        accounts:\n          - &one { email: one }\n          - *one\n`,
		says: 'mine.yaml:8:27: apis.mobility.tenants.demo.accounts[0].email: must have the form of email, such as ada@example.test; found "one".',
	},
	{
		flaw: "aliases without end",
		text: "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n",
		says: "mine.yaml:1:1: its aliases repeat too much. Write the values out.",
	},
])("tells of $flaw", ({ text, says }) => {
	const [first] = problemsIn(text);
	if (typeof says === "string") expect(first).toBe(says);
	else expect(first).toMatch(says);
});

test("tells everything that is wrong at once, from top to bottom", () => {
	const text = "nam: mine\ndescription: 7\napis: []\n";
	expect(problemsIn(text)).toEqual([
		'mine.yaml:1:1: "name" is missing.',
		'mine.yaml:1:1: "nam" is not known here. Did you mean "name"?',
		"mine.yaml:2:14: description: must be a text, found the number 7. Put it in quotes.",
		"mine.yaml:3:7: apis: must be a mapping, found a list.",
	]);
});

test("finds the place of a value that a merge key brought in", () => {
	const text = `${tenant}        accounts:\n          - &one\n            email: one\n          - <<: *one\n            blocked: true\n`;
	expect(problemsIn(text).map((problem) => problem.split(": ")[0])).toEqual([
		"mine.yaml:9:20",
		"mine.yaml:9:20",
	]);
});

test("a scenario may extend one of the library, and no other", () => {
	expect(problemsIn(`${head}extends: [mobility-demo]\n`)).toEqual([]);
	expect(problemsIn(`${head}extends: [mobility-dmeo]\n`)).toEqual([
		'mine.yaml:3:11: extends[0]: there is no scenario "mobility-dmeo" in the library. Did you mean "mobility-demo"?',
	]);
});

test("what a scenario extends counts for references and for names used twice", () => {
	const on = `${head}extends: [mobility-demo]\napis:\n  mobility:\n    tenants:\n      demo:\n        accounts:\n`;
	const account = (email: string, branchId: number) =>
		`          - { email: ${email}, branchId: ${branchId} }\n`;
	expect(problemsIn(on + account("new@example.test", 3))).toEqual([]);
	expect(
		problemsIn(
			on + account("new@example.test", 7) + account("Ada@example.test", 1),
		),
	).toEqual([
		"mine.yaml:9:50: apis.mobility.tenants.demo.accounts[0].branchId: no item of branches has the id 7 (known: 1, 2, 3).",
		'mine.yaml:10:22: apis.mobility.tenants.demo.accounts[1].email: "Ada@example.test" is the email of an item of a scenario it extends already.',
	]);
});

test("a scenario that extends itself is told where it does", () => {
	const base = { name: "base", description: "Base.", extends: ["mine"] };
	const text = `${head}extends:\n  - name: base\n`;
	const read = readScenario(text, "mine.yaml", { base });
	expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([
		'mine.yaml:4:11: extends[0].name: "mine" extends itself (mine > base > mine). Take one of the names out.',
	]);
	const own = readScenario(`${head}extends: [mine]\n`, "mine.yaml", { base });
	expect(own.ok ? [] : own.problems.map(formatProblem)).toEqual([
		'mine.yaml:3:11: extends[0]: there is no scenario "mine" in the library. Known: base.',
		'mine.yaml:3:11: extends[0]: "mine" extends itself (mine > mine). Take one of the names out.',
	]);
});

test("a name from Object.prototype is no known member", () => {
	expect(problemsIn(`${head}apis: { constructor: {} }\n`)[0]).toContain(
		'"constructor" is not known here',
	);
	expect(problemsIn(`${head}apis: {}\n__proto__: {}\n`)[0]).toContain(
		'"__proto__" is not known here',
	);
});

const files = readdirSync("scenarios", {
	recursive: true,
	encoding: "utf8",
}).filter((file) => file.endsWith(".yaml"));

test.each(files)("%s names its schema for editors", (file) => {
	const [first = ""] = readFileSync(`scenarios/${file}`, "utf8").split("\n");
	const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1];
	expect(schema).toBeDefined();
	expect(join("scenarios", dirname(file), schema ?? "")).toBe(
		"scenarios/schema.json",
	);
});

test.each(files)("%s is in the library as it is written", (file) => {
	const text = readFileSync(`scenarios/${file}`, "utf8");
	const read = readScenario(text, file, library);
	expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([]);
	const name = basename(file, ".yaml");
	expect(read.ok && library[name]).toEqual(read.ok && read.scenario);
});
