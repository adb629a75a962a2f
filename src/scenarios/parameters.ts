import { formats } from "../core/formats.ts";
import { nearestName } from "../core/nearest-name.ts";
import type { Json } from "../core/values.ts";
import { formatExamples } from "./format-examples.ts";

/** A value that a parameter can have. */
export type ParameterValue = string | number | boolean;

/** Values of parameters, by name. */
export type ParameterValues = { readonly [name: string]: ParameterValue };

/** What a scenario says of one of its parameters: a part of JSON Schema 2020-12. */
export interface ScenarioParameter {
	readonly type: "string" | "integer" | "number" | "boolean";
	/** What it is when nobody says: every scenario can be loaded by its name alone. */
	readonly default: ParameterValue;
	readonly description: string;
	readonly enum?: readonly ParameterValue[];
	readonly format?: "email" | "date" | "date-time";
	/** A regular expression that a text matches. */
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
}

/** What a scenario says of all its parameters, by name. */
export type ScenarioParameters = { readonly [name: string]: ScenarioParameter };

/** What is wrong with a value given for a parameter, or with its name. */
export interface ParameterProblem {
	readonly name: string;
	/** Whether the name is meant, or the value. */
	readonly part: "name" | "value";
	/** One sentence, without a full stop. */
	readonly problem: string;
}

/** Checks values against what a scenario says of its parameters. */
export function checkParameters(
	declared: ScenarioParameters,
	given: { readonly [name: string]: unknown },
): readonly ParameterProblem[] {
	return Object.entries(given).flatMap(([name, value]): ParameterProblem[] => {
		const parameter = Object.hasOwn(declared, name)
			? declared[name]
			: undefined;
		if (parameter === undefined)
			return [
				{ name, part: "name", problem: unknownParameter(declared, name) },
			];
		const expected = expectationMissed(parameter, value);
		if (expected === undefined) return [];
		const problem = `the parameter "${name}" must ${expected}, found ${JSON.stringify(value)}`;
		return [{ name, part: "value", problem }];
	});
}

/** That a parameter is not one of a scenario, and which ones are. */
export function unknownParameter(
	declared: ScenarioParameters,
	name: string,
): string {
	const known = Object.keys(declared);
	const nearest = nearestName(name, known);
	const wayOut =
		nearest !== undefined
			? `Did you mean "${nearest}"?`
			: known.length === 0
				? "It has none"
				: `Known: ${known.join(", ")}`;
	return `the scenario has no parameter "${name}". ${wayOut}`;
}

/** The values given, and the defaults for the others. */
export function withDefaults(
	declared: ScenarioParameters,
	given: ParameterValues = {},
): ParameterValues {
	const defaults = Object.entries(declared).map(
		([name, { default: value }]) => [name, value] as const,
	);
	return { ...Object.fromEntries(defaults), ...given };
}

/**
 * Puts values in the place of `${name}`. A text that is nothing else becomes the value itself, with
 * its type; `$${` stands for a plain `${`. What names no value stays, and is told.
 *
 * @returns the very value given when there is nothing to put in
 */
export function fillIn(
	value: Json,
	values: ParameterValues,
	onUnknown: (name: string, path: readonly (string | number)[]) => void,
	path: readonly (string | number)[] = [],
): Json {
	const find = (name: string): ParameterValue | undefined => {
		if (Object.hasOwn(values, name)) return values[name];
		onUnknown(name, path);
		return undefined;
	};
	if (typeof value === "string") return fillText(value, find);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) {
		const items = value.map((item, at) =>
			fillIn(item, values, onUnknown, [...path, at]),
		);
		return items.every((item, at) => item === value[at]) ? value : items;
	}
	const members = Object.entries(value).map(([name, member = null]) => {
		const after = fillIn(member, values, onUnknown, [...path, name]);
		return [name, member, after] as const;
	});
	if (members.every(([, before, after]) => before === after)) return value;
	return Object.fromEntries(members.map(([name, , after]) => [name, after]));
}

const reference = /(\$?)\$\{([a-z][A-Za-z0-9]*)\}/g;
const onlyReference = /^\$\{([a-z][A-Za-z0-9]*)\}$/;

function fillText(
	text: string,
	find: (name: string) => ParameterValue | undefined,
): ParameterValue {
	if (!text.includes("$")) return text;
	const whole = onlyReference.exec(text)?.[1];
	if (whole !== undefined) return find(whole) ?? text;
	return text.replaceAll(reference, (found, dollar: string, name: string) =>
		dollar === "" ? String(find(name) ?? found) : found.slice(1),
	);
}

/** What a value should be and is not; undefined when it fits. */
function expectationMissed(
	parameter: ScenarioParameter,
	value: unknown,
): string | undefined {
	if (!hasType(parameter.type, value)) return `be ${typeNames[parameter.type]}`;
	if (parameter.enum !== undefined && !parameter.enum.includes(value))
		return `be one of ${parameter.enum.join(", ")}`;
	if (typeof value === "string") return textMissed(parameter, value);
	if (typeof value === "number") return numberMissed(parameter, value);
	return undefined;
}

const typeNames = {
	string: "a text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
};

function hasType(
	type: ScenarioParameter["type"],
	value: unknown,
): value is ParameterValue {
	if (type === "integer") return Number.isSafeInteger(value);
	if (type === "number") return Number.isFinite(value);
	return typeof value === type;
}

function textMissed(
	{ format, pattern, minLength = 0, maxLength = 1000 }: ScenarioParameter,
	text: string,
): string | undefined {
	if (text.length < minLength) return `have at least ${minLength} characters`;
	if (text.length > maxLength) return `have at most ${maxLength} characters`;
	if (pattern !== undefined && !new RegExp(pattern, "u").test(text))
		return `match ${pattern}`;
	if (format === undefined || hasFormat(format, text)) return undefined;
	return `have the form of ${format}, such as ${formatExamples[format]}`;
}

function hasFormat(
	format: NonNullable<ScenarioParameter["format"]>,
	text: string,
): boolean {
	const known = formats[format];
	return typeof known === "function" ? known(text) : known.test(text);
}

function numberMissed(
	{ minimum, maximum }: ScenarioParameter,
	value: number,
): string | undefined {
	if (minimum !== undefined && value < minimum) return `be at least ${minimum}`;
	if (maximum !== undefined && value > maximum) return `be at most ${maximum}`;
	return undefined;
}
