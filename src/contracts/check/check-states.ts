import { nearestName } from "../../core/nearest-name.ts";
import { library } from "../../scenarios/library.generated.ts";
import { checkParameters } from "../../scenarios/parameters.ts";
import { pointerTo } from "../pact/json-pointer.ts";
import type { PactInteraction, PactState } from "../pact/pact.ts";
import type { Finding } from "./finding.ts";

/**
 * What is wrong with the provider states of an interaction. Another provider may know states that the
 * library does not, so these are warnings.
 */
export function checkStates({
	index,
	states,
}: PactInteraction): readonly Finding[] {
	return states.flatMap((state, at) =>
		checkState(state, pointerTo("interactions", index, "providerStates", at)),
	);
}

function checkState(
	{ name, params }: PactState,
	pactPointer: string,
): readonly Finding[] {
	const severity = "warning";
	const scenario = Object.hasOwn(library, name) ? library[name] : undefined;
	if (scenario === undefined) {
		const nearest = nearestName(name, Object.keys(library));
		const wayOut =
			nearest === undefined
				? "`stagedoor scenarios` lists those there are."
				: `Did you mean "${nearest}"?`;
		const message = `No scenario has the name of the provider state "${name}". ${wayOut}`;
		return [
			{ code: "state.unknown", severity, message, pactPointer, found: name },
		];
	}
	return checkParameters(scenario.parameters ?? {}, params).map(
		({ name: parameter, problem }) => ({
			code: "state.parameters.incompatible",
			severity,
			message: `The provider state "${name}" cannot be set up: ${problem}.`,
			pactPointer: `${pactPointer}${pointerTo("params", parameter)}`,
			found: params[parameter],
		}),
	);
}
