import { isJsonObject } from "../core/json-object.ts";
import type { Json } from "../core/values.ts";
import { type Explained, valueAt } from "./explain-issue.ts";
import {
	checkParameters,
	fillIn,
	type ParameterValue,
	type ScenarioParameters,
	unknownParameter,
	withDefaults,
} from "./parameters.ts";

/**
 * Puts the defaults of its parameters into a scenario that is not checked yet, and tells what is
 * wrong with the parameters themselves: a default that does not fit, a pattern that is none, a
 * `${name}` that is not declared.
 */
export function checkReferences(written: unknown): {
	readonly value: unknown;
	readonly problems: readonly Explained[];
} {
	if (!isJsonObject(written)) return { value: written, problems: [] };
	const { parameters, ...rest } = written;
	const declared = declaredIn(parameters);
	const problems: Explained[] = [...flawsOf(declared)];
	// A scenario is read from YAML, so it is plain data.
	const filled = fillIn(rest as Json, withDefaults(declared), (name, path) => {
		const known = unknownParameter(declared, name);
		problems.push({ path, part: "value", problem: known });
	});
	const value = {
		...(filled as object),
		...("parameters" in written && { parameters }),
	};
	return { value, problems };
}

/** The parameters that have a default, whatever else the schema finds wrong with them. */
function declaredIn(parameters: unknown): ScenarioParameters {
	if (!isJsonObject(parameters)) return {};
	const whole = Object.entries(parameters).filter(([, parameter]) =>
		isParameterValue(valueAt(parameter, ["default"])),
	);
	// Only their defaults are used, until the schema has checked the rest.
	return Object.fromEntries(whole) as ScenarioParameters;
}

function flawsOf(declared: ScenarioParameters): readonly Explained[] {
	return Object.entries(declared).flatMap(([name, parameter]): Explained[] => {
		const path = ["parameters", name];
		if (!isPattern(parameter.pattern))
			return [
				{
					path: [...path, "pattern"],
					part: "value",
					problem: "is not a regular expression",
				},
			];
		return checkParameters(
			{ [name]: parameter },
			{ [name]: parameter.default },
		).map(({ problem }) => ({
			path: [...path, "default"],
			part: "value",
			problem,
		}));
	});
}

function isPattern(pattern: unknown): boolean {
	if (typeof pattern !== "string") return true;
	try {
		return new RegExp(pattern, "u").test("") || true;
	} catch (error) {
		// This is how the language says that a text is no pattern.
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}

function isParameterValue(value: unknown): value is ParameterValue {
	return ["string", "number", "boolean"].includes(typeof value);
}
