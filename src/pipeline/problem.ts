import type { Answer, Header } from "./exchange.ts";

/** A refusal that no API phrases, because none was reached. */
export interface Problem {
	readonly status: number;
	/** Last part of the problem's `type` address. */
	readonly code: string;
	readonly title: string;
	/** What happened and the way out. */
	readonly detail: string;
	readonly headers?: readonly Header[];
}

/** Puts a problem on the wire. @see RFC 9457 */
export function problemAnswer(problem: Problem): Answer {
	const { status, code, title, detail, headers = [] } = problem;
	const type = `https://stagedoor.test/problems/${code}`;
	return {
		status,
		headers: [["content-type", "application/problem+json"], ...headers],
		body: JSON.stringify({ type, title, status, detail }),
	};
}
