import { ControlError } from "../../client/index.ts";
import type { PactInteraction } from "../../contracts/pact/pact.ts";
import type { Problem } from "../../contracts/verify/verified.ts";
import type { Target } from "./target.ts";

/**
 * Why a provider state could not be set up: the core of Pact says only that, so the states are asked for
 * once more. Undefined when this time they are set up.
 */
export async function failedState(
	{ states }: PactInteraction,
	{ control }: Target,
	world: string,
): Promise<Problem | undefined> {
	for (const { name, params } of states) {
		const refused = await control
			.setUpState(name, params, { world })
			.then(() => undefined)
			.catch((error: unknown) => error);
		if (refused === undefined) continue;
		const { message } =
			refused instanceof Error ? refused : new Error(String(refused));
		const issues =
			refused instanceof ControlError ? (refused.problem.errors ?? []) : [];
		return {
			field: `state "${name}"`,
			rule: "provider state",
			message: [message, ...issues.map(({ problem }) => problem)].join(" "),
		};
	}
	return undefined;
}
