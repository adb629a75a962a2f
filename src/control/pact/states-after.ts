import type { StartState, Worlds } from "../../pipeline/worlds.ts";

/** The states of an interaction so far. */
export interface StatesAfter {
	readonly states: readonly StartState[];
	/** Whether the world is in them already. */
	readonly isRepeated: boolean;
}

/**
 * The states of a world once one more is set up. A verifier sends the states of an interaction one
 * after the other and says neither which is the first nor that they are all: what was sent since the
 * last request to an API belongs together, and a state sent twice is a repeated call.
 */
export async function statesAfter(
	worlds: Worlds,
	id: string,
	state: StartState,
): Promise<StatesAfter> {
	const before = await openStates(worlds, id);
	const at = before.findIndex((one) => isSame(one, state));
	const isRepeated = at !== -1 && at === before.length - 1;
	if (isRepeated) return { states: before, isRepeated };
	// Only the last call is ever repeated; an earlier state is the first of the next interaction.
	return { states: at === -1 ? [...before, state] : [state], isRepeated };
}

/** The states that wait for the request of their interaction. */
async function openStates(
	worlds: Worlds,
	id: string,
): Promise<readonly StartState[]> {
	const { states } = worlds.list().find((world) => world.id === id) ?? {};
	if (states === undefined) return [];
	const world = await worlds.find(id);
	return world?.journal.entries().length === 0 ? states : [];
}

function isSame(left: StartState, right: StartState): boolean {
	return keyOf(left) === keyOf(right);
}

function keyOf({ name, parameters = {} }: StartState): string {
	return JSON.stringify([name, Object.entries(parameters).sort()]);
}
