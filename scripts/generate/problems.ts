/** What is wrong with the specs, one sentence each: where, what, the way out. */
export class SpecProblems extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(`Failed to generate:\n${problems.map((p) => `  ${p}`).join("\n")}`);
		this.name = "SpecProblems";
		this.problems = problems;
	}
}

/** Collects problems, so that one run shows them all. */
export class ProblemList {
	readonly #problems = new Set<string>();

	add(where: string, problem: string): void {
		this.#problems.add(`${where}: ${problem}`);
	}

	/** @throws SpecProblems when anything was added. */
	throwIfAny(): void {
		if (this.#problems.size > 0) throw new SpecProblems([...this.#problems]);
	}
}
