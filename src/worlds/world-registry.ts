import type { Instant } from "../core/values.ts";
import type { World } from "../pipeline/world.ts";
import type {
	SavedWorld,
	WorldStart,
	WorldSummary,
	Worlds,
} from "../pipeline/worlds.ts";
import type { ManagedWorld } from "./create-world.ts";
import type { WorldBeginning } from "./make-world.ts";
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
	/** Most worlds kept; beyond it the one unused longest is forgotten. */
	readonly maxWorlds: number;
}

interface Kept {
	readonly id: string;
	readonly ready: Promise<ManagedWorld>;
	readonly beginning: WorldBeginning;
	readonly createdAt: Instant;
	lastUsedAt: Instant;
}

/** Name of the world that requests meet when they choose none. */
export const defaultWorld = "default";

/** Keeps the worlds of a simulator. */
export function createWorldRegistry(options: WorldRegistryOptions): Worlds {
	const kept = new Map<string, Kept>();

	function make(id: string, start: WorldStart): Kept {
		return begin(id, options.begin(start));
	}

	function begin(
		id: string,
		beginning: WorldBeginning,
		state?: WorldState,
	): Kept {
		forgetUnused(kept, options);
		const now = options.machineTime();
		const ready = options.make(id, beginning).then(async (managed) => {
			if (state !== undefined) await managed.load(state);
			return managed;
		});
		const entry: Kept = {
			id,
			ready,
			beginning,
			createdAt: now,
			lastUsedAt: now,
		};
		kept.set(id, entry);
		// A world that could not be made is not kept; whoever opened it sees the error.
		ready.catch(() => kept.delete(id));
		return entry;
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
			(await entry.ready).reset(entry.beginning.isSeeded);
			entry.lastUsedAt = options.machineTime();
			return true;
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
			const { seed, isSeeded } = entry.beginning;
			const state = await (await entry.ready).save();
			return { format: 1, seed, isSeeded, ...state };
		},
		async load(id, saved) {
			if (!isWorldState(saved)) throw unknownForm(id, saved);
			const { seed, isSeeded, keys } = saved;
			const beginning = options.begin({ seed });
			return worldOf(begin(id, { ...beginning, isSeeded, keys }, saved));
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
	createdAt,
	lastUsedAt,
}: Kept): WorldSummary {
	const { seed, isSeeded, scenario } = beginning;
	return {
		id,
		seed,
		isSeeded,
		scenario: scenario?.name,
		createdAt,
		lastUsedAt,
	};
}
