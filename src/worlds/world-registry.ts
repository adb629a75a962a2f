import type { Instant } from "../core/values.ts";
import type { World } from "../pipeline/world.ts";
import type { WorldStart, WorldSummary, Worlds } from "../pipeline/worlds.ts";
import type { ManagedWorld } from "./create-world.ts";
import type { WorldBeginning } from "./make-world.ts";

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
		forgetUnused(kept, options);
		const beginning = options.begin(start);
		const now = options.machineTime();
		const ready = options.make(id, beginning);
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
		remove: async (id) => kept.delete(id),
	};
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
