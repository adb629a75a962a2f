import { createControlClient, type WorldClient } from "../client/index.ts";
import type { ParameterValues } from "../scenarios/parameters.ts";
import type { GivenScenario } from "../scenarios/scenario.ts";
import { createStage, type Stage } from "./stage.ts";

/** Where a simulator listens. */
export interface ServerAddress {
	/** Scheme and authority of the simulator: `http://127.0.0.1:4780`. */
	readonly url: string;
	/** The control token, where the simulator asks for one. */
	readonly token?: string;
}

/** How a test's world begins; what is left out is as the simulator has it. */
export interface TestWorldStart {
	/** A name of the library; null: empty. */
	readonly scenario?: string | null;
	/** Values of the scenario's parameters. */
	readonly parameters?: ParameterValues;
	/** Seed of the world's random draws (default: a fresh one). */
	readonly seed?: string;
}

/** A world that was made for one test. */
export interface TestWorld {
	readonly world: WorldClient;
	readonly stage: Stage;
}

/**
 * Makes a world in a simulator that listens.
 *
 * @param own the scenario of the simulator, where it is more than a name
 */
export async function openTestWorld(
	{ url, token }: ServerAddress,
	start: TestWorldStart = {},
	own?: GivenScenario,
): Promise<TestWorld> {
	const origin = url.replace(/\/+$/, "");
	const control = createControlClient({
		baseUrl: origin,
		...(token !== undefined && { token }),
	});
	const world = await control.createWorld(start);
	const stage = createStage({
		world,
		origin,
		fetch: (request) => globalThis.fetch(request),
		baseUrl: (api) => `${origin}/w/${world.id}/${api}`,
		scenario:
			start.scenario === undefined
				? (own ?? (await scenarioOf(world.id)))
				: givenBy(start.scenario, start.parameters),
	});
	return { world, stage };

	async function scenarioOf(id: string): Promise<string | null> {
		const params = { path: { world: id } };
		const { data } = await control.raw.GET("/worlds/{world}", { params });
		return data?.scenario ?? null;
	}
}

function givenBy(
	name: string | null,
	parameters: ParameterValues = {},
): GivenScenario {
	return name === null ? null : { name, parameters };
}
