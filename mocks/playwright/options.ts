import type { ScenarioReference, SimulatorOptions } from "../../src/index.ts";
import type { ServerAddress } from "../../src/kit/test-world.ts";
import type { Bases } from "./lead-requests.ts";

/** A simulator that each worker starts for its tests, on a free port. */
export interface OwnServer extends SimulatorOptions {
	/** Addresses whose requests are led to the test's world (default: none). */
	readonly bases?: Bases;
}

/** A simulator that runs already. */
export interface KnownServer extends ServerAddress {
	/** Addresses whose requests are led to the test's world (default: none). */
	readonly bases?: Bases;
}

/** A state of the library: its name, with values for its parameters if need be. */
export type NamedScenario = string | ScenarioReference | null;
