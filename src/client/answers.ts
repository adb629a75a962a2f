import {
	ControlError,
	type ControlProblem,
	clientError,
} from "./control-error.ts";

interface Answered {
	readonly data?: unknown;
	readonly error?: unknown;
	readonly response: Response;
}

/** The body of a good answer. @throws ControlError for any other, and when there is none */
export async function bodyOf<A extends Answered>(
	pending: Promise<A>,
): Promise<NonNullable<A["data"]>> {
	const answered = await goodAnswer(pending);
	if (answered.data === undefined || answered.data === null) {
		throw unreadable(answered.response);
	}
	return answered.data;
}

/** Waits for a good answer that has no body. @throws ControlError */
export async function done(pending: Promise<Answered>): Promise<void> {
	await goodAnswer(pending);
}

async function goodAnswer<A extends Answered>(pending: Promise<A>): Promise<A> {
	const answered = await pending.catch((cause: unknown) => {
		throw clientError(
			"unreachable",
			"The simulator cannot be reached",
			`Failed to reach the control plane: ${cause instanceof Error ? cause.message : String(cause)}. Start the simulator, and give its address as baseUrl.`,
			{ cause },
		);
	});
	const { error, response } = answered;
	if (error === undefined && response.ok) return answered;
	throw isProblem(error) ? new ControlError(error) : unreadable(response);
}

function unreadable(response: Response): ControlError {
	return clientError(
		"answer-not-understood",
		"The answer is not of the control plane",
		`Failed to read the answer ${response.status} of ${response.url || "the control plane"}: it is none of the control plane. Check that baseUrl is the address of a simulator.`,
	);
}

function isProblem(error: unknown): error is ControlProblem {
	return (
		typeof error === "object" &&
		error !== null &&
		"type" in error &&
		typeof error.type === "string" &&
		"detail" in error &&
		typeof error.detail === "string"
	);
}
