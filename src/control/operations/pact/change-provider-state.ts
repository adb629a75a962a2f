import {
	type Accepted,
	type AnyRefusal,
	accept,
	InvariantError,
} from "../../../core/errors.ts";
import { UniqueKeyTakenError } from "../../../core/ports/store.ts";
import { headerOf } from "../../../pipeline/exchange.ts";
import type { ScenarioParameterValues } from "../../../pipeline/scenario-catalogue.ts";
import type { World } from "../../../pipeline/world.ts";
import {
	isWorldId,
	type StartState,
	type WorldStart,
	worldHeader,
} from "../../../pipeline/worlds.ts";
import { operation } from "../../operation.ts";
import { askedChange, readState } from "../../pact/asked-change.ts";
import { stateValues } from "../../pact/state-values.ts";
import { statesAfter } from "../../pact/states-after.ts";
import { refuseHere } from "../../refusals.ts";
import type { ControlServices } from "../../services.ts";

/** Puts a world into a provider state, or takes it out again. `POST /pact/state`. */
export const changeProviderState = operation(
	"changeProviderState",
	async ({ body, query, exchange, services }) => {
		const { apis, scenarios } = services;
		const id =
			query.world ?? headerOf(exchange.headers, worldHeader) ?? "default";
		if (!isWorldId(id)) return refuseHere("world-unknown", { world: id });
		const { api } = query;
		if (api !== undefined && !Object.hasOwn(apis, api))
			return refuseHere("api-unknown", { api, known: Object.keys(apis) });

		const asked = askedChange(body, exchange.query);
		const isTeardown = asked.action === "teardown";
		if (isTeardown && query.teardown === "none")
			return { status: 200, body: {} };
		if (asked.state === "" || isTeardown) {
			await leaveStates(services, id);
			return { status: 200, body: {} };
		}
		const state = readState(asked, scenarios);
		if (!state.ok) return state;
		const { states, isRepeated } = await statesAfter(
			services.worlds,
			id,
			state.value,
		);
		if (isRepeated) await services.worlds.reset(id);
		const world = isRepeated
			? accept(await services.worlds.open(id))
			: await enter(services, id, states);
		if (!world.ok) return world;
		const params = parametersOf(states, scenarios);
		return {
			status: 200,
			body: { ...(await stateValues(world.value, apis, params, api)) },
		};
	},
);

/** Back to how the simulator starts; a world that is in no state stays as it is. */
async function leaveStates(
	{ worlds }: ControlServices,
	id: string,
): Promise<void> {
	const summary = worlds.list().find((world) => world.id === id);
	if (summary?.states !== undefined) await worlds.restart(id, {});
}

/** @returns the world, or `provider-states-clash` */
async function enter(
	{ worlds }: ControlServices,
	id: string,
	states: readonly StartState[],
): Promise<Accepted<World> | AnyRefusal> {
	const start: WorldStart = { states };
	try {
		const world =
			(await worlds.restart(id, start)) ?? (await worlds.create(id, start));
		return accept(world ?? (await worlds.open(id)));
	} catch (error) {
		// Each state by itself can be loaded, which tests see to; together they may contradict.
		const reason = clashIn(error);
		if (reason === undefined) throw error;
		const names = states.map(({ name }) => name);
		return refuseHere("provider-states-clash", { states: names, reason });
	}
}

/** What keeps states apart, where that is what an error says. */
function clashIn(error: unknown): string | undefined {
	if (error instanceof InvariantError) return error.message;
	if (error instanceof UniqueKeyTakenError)
		return `two of its records would share the key ${error.key}.`;
	return undefined;
}

/** The values of all parameters; of two states that share one, the later counts. */
function parametersOf(
	states: readonly StartState[],
	catalogue: ControlServices["scenarios"],
): ScenarioParameterValues {
	const entries = new Map(catalogue.list().map((entry) => [entry.name, entry]));
	const values: Record<string, string | number | boolean> = {};
	for (const { name, parameters } of states) {
		const declared = Object.entries(entries.get(name)?.parameters ?? {});
		for (const [parameter, { default: value }] of declared)
			values[parameter] = value;
		Object.assign(values, parameters);
	}
	return values;
}
