import { isJsonObject } from "../core/json-object.ts";
import type { Json } from "../core/values.ts";
import {
	extendScenario,
	grow,
	type JoinLists,
	layOver,
	type ScenarioLibrary,
} from "./extend-scenario.ts";
import type { ParameterValues } from "./parameters.ts";
import type { Scenario } from "./scenario.ts";

/** A state, and the values of its parameters that differ from their defaults. */
export interface GivenState {
	readonly scenario: Scenario;
	readonly parameters: ParameterValues;
}

/**
 * One scenario of several states. Each is laid over those before it: what both have (the furniture,
 * a person with the same address) is there once, the later word counting; their steps are done one
 * after the other.
 *
 * @throws InvariantError as `extendScenario` does
 */
export function composeStates(
	states: readonly GivenState[],
	library: ScenarioLibrary,
): Scenario {
	const whole = states.map(({ scenario, parameters }) =>
		extendScenario(scenario, library, parameters),
	);
	const laid = whole.reduce((base, over) => layOver(base, over, unite));
	return { ...laid, name: whole.map(({ name }) => name).join(" + ") };
}

/** Members by which two items of a list are known for one and the same; the first that both have. */
const identifying: readonly string[] = [
	"email",
	"id",
	"uuid",
	"uid",
	"clientId",
	"credentialId",
	"key",
	"channel",
	"username",
	"phone",
	"name",
];

const unite: JoinLists = (base, over) => {
	const list = [...base];
	for (const item of over) {
		const at = list.findIndex((other) => isSame(other, item));
		const before = list[at];
		if (before === undefined) list.push(item);
		else list[at] = grow(before, item, unite);
	}
	return list;
};

function isSame(left: Json, right: Json): boolean {
	if (!isJsonObject(left) || !isJsonObject(right))
		return JSON.stringify(left) === JSON.stringify(right);
	const name = identifying.find(
		(one) => Object.hasOwn(left, one) && Object.hasOwn(right, one),
	);
	return name === undefined
		? JSON.stringify(left) === JSON.stringify(right)
		: left[name] === right[name];
}
