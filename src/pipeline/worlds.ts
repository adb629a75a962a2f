import type { Instant } from "../core/values.ts";
import type { ScenarioParameterValues } from "./scenario-catalogue.ts";
import type { Snapshots } from "./snapshots.ts";
import type { World } from "./world.ts";

/** Header that chooses a world. */
export const worldHeader = "x-stagedoor-world";

/** A scenario of the library, as one of several that a world starts from. */
export interface StartState {
	readonly name: string;
	/** Values of its parameters that differ from their defaults. */
	readonly parameters?: ScenarioParameterValues;
}

/** How a new world starts; what is not given comes from the simulator's options. */
export interface WorldStart {
	/** Seed of all random draws; given, the world is repeatable. Default: a fresh one, unguessable. */
	readonly seed?: string;
	/** Scenario to load. Default: the simulator's own; `null`: none, an empty world. */
	readonly scenario?: string | null;
	/** Values of the parameters of this scenario that differ from their defaults. */
	readonly parameters?: ScenarioParameterValues;
	/** Scenarios laid over each other in this order, in place of `scenario`. */
	readonly states?: readonly StartState[];
}

/** What is told of a world without opening it. */
export interface WorldSummary {
	readonly id: string;
	readonly seed: string;
	/** Whether the seed was given, so that a reset repeats every draw. */
	readonly isSeeded: boolean;
	readonly scenario: string | undefined;
	/** The states that it was started from, where it was given any. */
	readonly states?: readonly StartState[];
	/** On the machine's clock. */
	readonly createdAt: Instant;
	readonly lastUsedAt: Instant;
}

/** A saved world: survives JSON, to be read by the version that wrote it. */
export interface SavedWorld {
	readonly format: number;
}

/** The worlds of a simulator. */
export interface Worlds {
	/** The world of this name, made on first use. */
	open(id: string): Promise<World>;
	/** The world of this name, if it was made already. */
	find(id: string): Promise<World | undefined>;
	list(): readonly WorldSummary[];
	/** Makes a world; undefined when the name is taken. */
	create(id: string, start: WorldStart): Promise<World | undefined>;
	/**
	 * Takes a world back to how it started: accounts, codes, clock, random draws, outbox, journal. One
	 * that started from the scenario of the simulator takes that as it is now. False when there is no such world.
	 */
	reset(id: string): Promise<boolean>;
	/** The snapshots of a world, which is made on first use. */
	snapshots(id: string): Promise<Snapshots>;
	/**
	 * Makes a world that begins as another one stands, or as one of its snapshots: with its accounts and
	 * sessions, its clock, and its keys, so that tokens issued before are good in both. What is drawn
	 * later is drawn apart. Its resets lead back to this beginning.
	 *
	 * @param from a world, made on first use
	 * @param snapshot name of a snapshot of it (default: as it stands now)
	 * @returns or `taken`: there is a world of the new name; `unknown`: there is no such snapshot
	 */
	fork(
		from: string,
		to: { readonly id: string; readonly snapshot?: string | undefined },
	): Promise<World | "taken" | "unknown">;
	/**
	 * Makes a world anew from a scenario, with the seed it had if that was given to it. Undefined when
	 * there is no such world; one whose scenario cannot be loaded stays as it was.
	 */
	restart(
		id: string,
		start: Pick<WorldStart, "scenario" | "parameters" | "states">,
	): Promise<World | undefined>;
	/** Forgets a world; false when there is none. */
	remove(id: string): Promise<boolean>;
	/**
	 * Everything that makes a world what it is, as plain data, its private keys included; undefined
	 * when there is no such world.
	 */
	save(id: string): Promise<SavedWorld | undefined>;
	/** Makes a saved world again under its old or another name, in place of the one there. */
	load(id: string, saved: SavedWorld): Promise<World>;
}

/** Whether text can name a world: lower-case letters, digits, hyphens inside, 1 to 63 characters. */
export function isWorldId(text: string): boolean {
	return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text);
}
