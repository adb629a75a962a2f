import type { Problem } from "../api/problem.ts";

/** Tells a person what went wrong. */
export function Trouble({ problem }: { problem: Problem | undefined }) {
	if (problem === undefined) return null;
	return <p role="alert">{sentence(problem)}</p>;
}

function sentence(problem: Problem): string {
	switch (problem.kind) {
		case "code-wrong":
			return "This code is wrong. Try again.";
		case "code-expired":
			return "This code has expired. Ask for a new one.";
		case "code-used-up":
			return "This code cannot be used any more. Ask for a new one.";
		case "too-soon":
			return `Wait ${problem.retryAfterSeconds} seconds before you ask for another code.`;
		case "locked":
			return "This account is locked.";
		case "session-over":
			return "Your session has expired.";
		case "other":
			return problem.message;
	}
}
