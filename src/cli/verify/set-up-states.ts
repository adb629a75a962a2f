import { ControlError } from "../../client/index.ts";
import type { PactInteraction } from "../../contracts/pact/pact.ts";
import type { Problem } from "../../contracts/verify/verified.ts";
import type { Target } from "./target.ts";

/** What the provider states of an interaction were answered with, or why one could not be set up. */
export type StatesSetUp =
	| { readonly values: { readonly [name: string]: unknown } }
	| { readonly problem: Problem };

/**
 * Sets the provider states of an interaction up beside the core of Pact, which tells neither why one
 * of them fails nor what they are answered with. When it asks for them itself, the world begins anew.
 *
 * @param place.api the API whose values get the plain names
 */
export async function setUpStates(
	{ states }: Pick<PactInteraction, "states">,
	{ control }: Target,
	place: { readonly world: string; readonly api: string },
): Promise<StatesSetUp> {
	let values: { readonly [name: string]: unknown } = {};
	for (const { name, params } of states) {
		try {
			const answered = await control.setUpState(name, params, place);
			values = { ...values, ...params, ...answered };
		} catch (error) {
			return { problem: refused(name, error) };
		}
	}
	return { values };
}

function refused(name: string, error: unknown): Problem {
	const { message } = error instanceof Error ? error : new Error(String(error));
	const issues =
		error instanceof ControlError ? (error.problem.errors ?? []) : [];
	return {
		field: `state "${name}"`,
		rule: "provider state",
		message: [message, ...issues.map(({ problem }) => problem)].join(" "),
	};
}
