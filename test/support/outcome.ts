import type { Outcome, RefusalCode } from "../../src/core/errors.ts";

/** The value of a good outcome; a refusal fails the test with its code. */
export function acceptedValue<T>(outcome: Outcome<T>): T {
	if (outcome.ok) return outcome.value;
	throw new Error(
		`Expected a good outcome, not ${outcome.code} ${JSON.stringify(outcome.data)}.`,
	);
}

/** The code of a refusal, or `ok`. */
export function codeOf(outcome: Outcome<unknown>): RefusalCode | "ok" {
	return outcome.ok ? "ok" : outcome.code;
}

/** How often each code occurs among outcomes. */
export function countCodes(
	outcomes: readonly Outcome<unknown>[],
): Readonly<Partial<Record<RefusalCode | "ok", number>>> {
	const counts: Partial<Record<RefusalCode | "ok", number>> = {};
	for (const code of outcomes.map(codeOf))
		counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

/** Runs the same act so many times at once. */
export function inParallel<T>(
	times: number,
	act: (index: number) => Promise<T>,
): Promise<readonly T[]> {
	return Promise.all(Array.from({ length: times }, (_, index) => act(index)));
}
