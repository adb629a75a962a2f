import { readFaultOrder } from "../core/fault-order.ts";
import { checkBases } from "./check-bases.ts";
import { checkReferences } from "./check-references.ts";
import { crossCheck } from "./cross-checks.ts";
import { type Explained, explainIssue, nameOfPath } from "./explain-issue.ts";
import {
	extendScenario,
	referenceOf,
	type ScenarioLibrary,
} from "./extend-scenario.ts";
import { checkPeople } from "./people/check-people.ts";
import { placePeople } from "./people/place-people.ts";
import type { Scenario } from "./scenario.ts";
import type { SchemaIssue } from "./schema.ts";
import { schema, validate } from "./validator.generated.ts";
import { type Place, readYaml } from "./yaml-source.ts";

/** One thing that is wrong with a scenario. */
export interface ScenarioProblem extends Place {
	readonly file: string;
	/** What is wrong and what was expected, in one sentence. */
	readonly problem: string;
}

/** A scenario, or everything that is wrong with its text, from top to bottom. */
export type ReadScenario =
	| { readonly ok: true; readonly scenario: Scenario }
	| { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

/**
 * Reads and checks a scenario. Works wherever there is text: no file is opened.
 *
 * @param file name to call the text by in problems (default `scenario.yaml`)
 * @param library the scenarios that it may extend (default: none)
 */
export function readScenario(
	text: string,
	file = "scenario.yaml",
	library: ScenarioLibrary = {},
): ReadScenario {
	const source = readYaml(text);
	if (source.flaws.length > 0) {
		const problems = source.flaws.map((flaw) => ({ file, ...flaw }));
		return { ok: false, problems };
	}
	const found = problemsOf(source.value, library);
	// What the schema lets through is a scenario.
	if (found.length === 0)
		return { ok: true, scenario: source.value as Scenario };
	const problems = found.map(({ path, part, problem }) => ({
		file,
		...source.placeOf(path, part),
		problem: sentence(path, part, problem),
	}));
	return { ok: false, problems: problems.sort(byPlace) };
}

/** Says a problem in the form `file:line:column: what is wrong`. */
export function formatProblem({
	file,
	line,
	column,
	problem,
}: ScenarioProblem): string {
	return `${file}:${line}:${column}: ${problem}.`.replace(/\?\.$/, "?");
}

function problemsOf(
	written: unknown,
	library: ScenarioLibrary,
): readonly Explained[] {
	// Checked as it is with its defaults, which is how it is loaded by its name alone.
	const { value, problems } = checkReferences(written);
	if (validate(value)) {
		const scenario = value as Scenario; // what the schema lets through is one
		const ofBases = checkBases(scenario, library);
		const laid = ofBases.length === 0 && laidOver(scenario, library);
		const whole = laid || scenario;
		const ofParts = crossCheck(
			schema,
			placePeople(scenario, whole.people),
			placePeople(whole),
			Object.keys(library),
		);
		return [
			...problems,
			...ofParts,
			...ofBases,
			...checkPeople(scenario, whole),
			...faultProblems(scenario),
		];
	}
	// A condition that is not met is told once more by what is missing under it.
	const issues = (validate.errors ?? []).filter(
		({ keyword }) => keyword !== "if",
	);
	const badNames = new Set(
		issues
			.filter(({ keyword }) => keyword === "propertyNames")
			.map(({ instancePath }) => instancePath),
	);
	const explained = issues
		.filter((issue) => !isAboutName(issue, badNames))
		.map((issue) => explainIssue(issue, schema, value));
	const told = new Set(problems.map(({ path }) => nameOfPath(path)));
	return [
		...problems,
		...explained.filter(({ path }) => !told.has(nameOfPath(path))),
	];
}

/** What does not go together in a fault; the schema looks at each member alone. */
function faultProblems({ faults = [] }: Scenario): readonly Explained[] {
	return faults.flatMap((order, at) => {
		const read = readFaultOrder(order);
		const issues = read.ok ? [] : read.data.issues;
		return issues.map(({ field, problem, rule }): Explained => {
			const path = ["faults", at];
			return rule === "required"
				? { path, part: "value", problem: `"${field}" ${problem}` }
				: { path: [...path, field], part: "value", problem };
		});
	});
}

/** The scenario with all that it extends under it; undefined when one of them is not there. */
function laidOver(
	{ parameters: _, ...scenario }: Scenario,
	library: ScenarioLibrary,
): Scenario | undefined {
	const areThere = (scenario.extends ?? []).every((base) =>
		Object.hasOwn(library, referenceOf(base).name),
	);
	return areThere ? extendScenario(scenario, library) : undefined;
}

// A bad name is told twice: what is wrong with it, and that it is a name. The second says more.
function isAboutName(
	{ instancePath, keyword }: SchemaIssue,
	badNames: ReadonlySet<string>,
): boolean {
	return badNames.has(instancePath) && keywordsOfTexts.has(keyword);
}

const keywordsOfTexts: ReadonlySet<string> = new Set([
	"enum",
	"pattern",
	"minLength",
	"maxLength",
]);

function sentence(
	path: Explained["path"],
	part: Explained["part"],
	problem: string,
): string {
	const place = nameOfPath(part === "name" ? path.slice(0, -1) : path);
	return place === "" ? problem : `${place}: ${problem}`;
}

function byPlace(left: Place, right: Place): number {
	return left.line - right.line || left.column - right.column;
}
