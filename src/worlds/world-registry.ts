import type { Instant } from "../core/values.ts";
import type { World } from "../pipeline/world.ts";
import type {
	SavedWorld,
	StartState,
	WorldStart,
	WorldSummary,
	Worlds,
} from "../pipeline/worlds.ts";
import type { ManagedWorld } from "./create-world.ts";
import type { WorldBeginning } from "./make-world.ts";
import { createSnapshots, type WorldSnapshots } from "./snapshots.ts";
import { forkedDraws, pointOfState, stateOfPoint } from "./world-point.ts";
import type { WorldState } from "./world-state.ts";

/** How the registry makes worlds and how long it keeps them. */
export interface WorldRegistryOptions {
	/** Fills in what a start leaves open; throws for a scenario that does not exist. */
	readonly begin: (start: WorldStart) => WorldBeginning;
	readonly make: (
		id: string,
		beginning: WorldBeginning,
	) => Promise<ManagedWorld>;
	/** The machine's time, in milliseconds. */
	readonly machineTime: () => Instant;
	/** A world unused for so long, in seconds of real time, is forgotten; `default` is kept. */
	readonly idleSeconds: number;
	/** Most snapshots that a world keeps (default 20). */
	readonly maxSnapshots?: number;
	/** Most worlds kept; beyond it the one unused longest is forgotten. */
	readonly maxWorlds: number;
}

/** A world with its snapshots. */
interface Furnished extends ManagedWorld {
	readonly snapshots: WorldSnapshots;
}

interface Begun extends WorldBeginning {
	readonly states?: readonly StartState[] | undefined;
}

interface Kept {
	readonly id: string;
	readonly ready: Promise<Furnished>;
	beginning: WorldBeginning;
	/** How it was asked for; absent: it began as another world, or as a saved one. */
	start?: WorldStart;
	readonly states: readonly StartState[] | undefined;
	readonly createdAt: Instant;
	lastUsedAt: Instant;
}

/** Name of the world that requests meet when they choose none. */
export const defaultWorld = "default";

/** Keeps the worlds of a simulator. */
export function createWorldRegistry(options: WorldRegistryOptions): Worlds {
	const kept = new Map<string, Kept>();

	function make(id: string, start: WorldStart): Kept {
		const { states } = start;
		const entry = begin(id, { ...options.begin(start), states });
		entry.start = start;
		return entry;
	}

	/** @param prepare brings the world, once it was made, to where it is to begin */
	function begin(
		id: string,
		{ states, ...beginning }: Begun,
		prepare: (managed: ManagedWorld) => Promise<void> | void = () => {},
		making = beginning,
	): Kept {
		forgetUnused(kept, options);
		const now = options.machineTime();
		const ready = options.make(id, making).then(async (managed) => {
			await prepare(managed);
			const { machineTime, maxSnapshots: limit = 20 } = options;
			return {
				...managed,
				snapshots: createSnapshots({ managed, limit, machineTime }),
			};
		});
		const entry: Kept = {
			id,
			ready,
			beginning,
			states,
			createdAt: now,
			lastUsedAt: now,
		};
		kept.set(id, entry);
		// A world that could not be made is not kept; whoever opened it sees the error.
		ready.catch(() => kept.delete(id));
		return entry;
	}

	/**
	 * How a world begins that was made from what the simulator itself starts worlds from, where that has
	 * been replaced since; undefined for every other world.
	 */
	function newBeginning({ start, beginning }: Kept) {
		if (start === undefined) return undefined;
		if (start.scenario !== undefined || start.states !== undefined)
			return undefined;
		const fresh = options.begin(start);
		return fresh.scenario === beginning.scenario ? undefined : fresh;
	}

	async function worldOf(entry: Kept): Promise<World> {
		entry.lastUsedAt = options.machineTime();
		return (await entry.ready).world;
	}

	return {
		open: async (id) => worldOf(kept.get(id) ?? make(id, {})),
		async find(id) {
			const entry = kept.get(id);
			return entry && worldOf(entry);
		},
		list: () => [...kept.values()].map(summaryOf),
		async create(id, start) {
			return kept.has(id) ? undefined : worldOf(make(id, start));
		},
		async reset(id) {
			const entry = kept.get(id);
			if (entry === undefined) return false;
			const managed = await entry.ready;
			const fresh = newBeginning(entry);
			if (fresh === undefined) managed.reset(entry.beginning.isSeeded);
			else {
				const { point } = await options.make(id, fresh);
				managed.goTo(point(), { repeatDraws: true, repeatTime: false });
				managed.keepAsStart();
				entry.beginning = fresh;
			}
			entry.lastUsedAt = options.machineTime();
			return true;
		},
		async snapshots(id) {
			const entry = kept.get(id) ?? make(id, {});
			await worldOf(entry);
			return (await entry.ready).snapshots;
		},
		async fork(from, { id, snapshot }) {
			const origin = kept.get(from) ?? make(from, {});
			await worldOf(origin);
			const { snapshots, point } = await origin.ready;
			const at = snapshot === undefined ? point() : snapshots.point(snapshot);
			if (at === undefined) return "unknown";
			if (kept.has(id)) return "taken";
			const { isDeterministic: isSeeded } = at.signing;
			const { states } = origin;
			const beginning = { ...origin.beginning, isSeeded, states };
			const become = (managed: ManagedWorld) => {
				const random = forkedDraws(at.random, id);
				managed.goTo(
					{ ...at, random },
					{ repeatDraws: true, repeatTime: true },
				);
				managed.keepAsStart();
			};
			// All that it holds comes from the point; the scenario is only told.
			const bare = { ...beginning, scenario: undefined, codes: undefined };
			return worldOf(begin(id, beginning, become, bare));
		},
		async restart(id, start) {
			const entry = kept.get(id);
			if (entry === undefined) return undefined;
			const { seed, isSeeded } = entry.beginning;
			return worldOf(make(id, { ...start, ...(isSeeded && { seed }) }));
		},
		remove: async (id) => kept.delete(id),
		async save(id): Promise<WorldState | undefined> {
			const entry = kept.get(id);
			if (entry === undefined) return undefined;
			const point = (await entry.ready).point();
			return stateOfPoint(point);
		},
		async load(id, saved) {
			if (!isWorldState(saved)) throw unknownForm(id, saved);
			const { seed, isSeeded, keys } = saved;
			const beginning = options.begin({ seed });
			return worldOf(
				begin(id, { ...beginning, isSeeded, keys }, async (managed) =>
					managed.goTo(await pointOfState(saved), {
						repeatDraws: true,
						repeatTime: false,
					}),
				),
			);
		},
	};
}

/** Whether a saved world was written in the form that we read. */
function isWorldState(saved: SavedWorld): saved is WorldState {
	return saved.format === 1 && "store" in saved && "keys" in saved;
}

function unknownForm(id: string, { format }: SavedWorld): Error {
	return new Error(
		`Failed to load the world "${id}": it was saved in the form ${format}, and this version reads form 1. Begin a new world.`,
	);
}

function forgetUnused(
	kept: Map<string, Kept>,
	options: WorldRegistryOptions,
): void {
	const oldest = options.machineTime() - options.idleSeconds * 1000;
	const unusedLongestFirst = [...kept.values()]
		.filter(({ id }) => id !== defaultWorld)
		.sort((left, right) => left.lastUsedAt - right.lastUsedAt);
	const excess = kept.size + 1 - options.maxWorlds;
	for (const [at, { id, lastUsedAt }] of unusedLongestFirst.entries()) {
		if (at < excess || lastUsedAt < oldest) kept.delete(id);
	}
}

function summaryOf({
	id,
	beginning,
	states,
	createdAt,
	lastUsedAt,
}: Kept): WorldSummary {
	const { seed, isSeeded, scenario } = beginning;
	return {
		id,
		seed,
		isSeeded,
		scenario: scenario?.name,
		...(states !== undefined && { states }),
		createdAt,
		lastUsedAt,
	};
}
