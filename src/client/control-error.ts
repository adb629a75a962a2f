import type { components } from "../control/spec.generated.ts";

/** A problem as the control plane tells it (RFC 9457). */
export type ControlProblem = components["schemas"]["Problem"];

/** Whether the control plane could not be reached, or said no: one class for all that goes wrong. */
export class ControlError extends Error {
	override readonly name = "ControlError";
	/** What went wrong, as a word to branch on: `world-unknown`, `message-not-sent`, `unreachable`. */
	readonly code: string;
	/** HTTP status; 0 when there was no answer. */
	readonly status: number;
	/** The problem as it was told. */
	readonly problem: ControlProblem;

	constructor(problem: ControlProblem, options?: ErrorOptions) {
		const { detail, hint, type, status } = problem;
		super(hint === undefined ? detail : `${detail} ${hint}`, options);
		this.code = type.slice(type.lastIndexOf("/") + 1);
		this.status = status;
		this.problem = problem;
	}
}

/** The error of a code that only the client gives. */
export function clientError(
	code: string,
	title: string,
	detail: string,
	options?: ErrorOptions,
): ControlError {
	const type = `https://stagedoor.test/problems/${code}`;
	return new ControlError({ type, title, status: 0, detail }, options);
}
