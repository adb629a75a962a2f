import type { CodeMode } from "../core/policy.ts";
import type { WorldStart } from "../pipeline/worlds.ts";
import { secureSeed } from "../runtime/secure-seed.ts";
import type { GivenScenario, Scenario } from "../scenarios/scenario.ts";
import { chosenScenario, chosenStates } from "./choose-scenario.ts";
import type { WorldBeginning } from "./make-world.ts";

/** What a simulator gives to every world that does not ask for something else. */
export interface Standard {
	readonly scenario: GivenScenario;
	/** Default: that of the scenario, else a fresh one for each world. */
	readonly seed: string | undefined;
	readonly codes: CodeMode | undefined;
	readonly machineTime: () => number;
}

/** How the worlds of a simulator begin. */
export interface Beginnings {
	/** Fills in what a start leaves open. @throws InvariantError for a scenario that does not exist */
	begin(start: WorldStart): WorldBeginning;
	/** The beginning of a world from this scenario. */
	from(scenario: Scenario | undefined, seed?: string): WorldBeginning;
	/** Replaces the scenario of worlds that ask for none. */
	use(scenario: Scenario | undefined): void;
}

/** Knows how worlds begin. @throws InvariantError for a scenario that does not exist */
export function createBeginnings({
	scenario: given,
	seed: ofAll,
	codes,
	machineTime,
}: Standard): Beginnings {
	let own = chosenScenario(given);
	const from: Beginnings["from"] = (scenario, ofWorld) => {
		const seed = ofWorld ?? ofAll ?? scenario?.seed;
		return {
			seed: seed ?? secureSeed(),
			isSeeded: seed !== undefined,
			scenario,
			codes,
			machineTime,
		};
	};
	return {
		from,
		begin: (start) => from(scenarioOf(start, own), start.seed),
		use(scenario) {
			own = scenario;
		},
	};
}

function scenarioOf(
	{ scenario: name, parameters = {}, states }: WorldStart,
	own: Scenario | undefined,
): Scenario | undefined {
	if (states !== undefined) return chosenStates(states);
	if (name === undefined) return own;
	return chosenScenario(name === null ? null : { name, parameters });
}
