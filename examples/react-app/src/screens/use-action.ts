import { useState } from "react";
import type { Outcome, Problem } from "../api/problem.ts";

/** The lock that keeps a person out, wherever it is met. */
export type Lock = Problem & { kind: "locked" };

/** Something that a person sets going, with a button as a rule. */
export interface Action {
	readonly isRunning: boolean;
	/** What the last run came to, unless it went well. */
	readonly problem: Problem | undefined;
	/** @returns whether it went well */
	run(call: () => Promise<Outcome<unknown>>): Promise<boolean>;
	/** Forgets what went wrong. */
	forget(): void;
}

/** Runs calls one at a time, and keeps what went wrong; locks are handed on. */
export function useAction(onLocked: (lock: Lock) => void): Action {
	const [isRunning, setRunning] = useState(false);
	const [problem, setProblem] = useState<Problem>();
	return {
		isRunning,
		problem,
		async run(call) {
			setRunning(true);
			const outcome = await call().catch(unreachable);
			setRunning(false);
			setProblem(outcome.ok ? undefined : outcome.problem);
			if (!outcome.ok && outcome.problem.kind === "locked")
				onLocked(outcome.problem);
			return outcome.ok;
		},
		forget: () => setProblem(undefined),
	};
}

/** The outcome of a call that never reached the API. */
export function unreachable(): Outcome<never> {
	const message = "We cannot be reached. Check your connection and try again.";
	return { ok: false, problem: { kind: "other", message } };
}
