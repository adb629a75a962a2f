import { InvariantError } from "../core/errors.ts";
import type { Instant } from "../core/values.ts";
import type {
	NotKept,
	SnapshotNote,
	SnapshotSummary,
	Snapshots,
} from "../pipeline/snapshots.ts";
import type { ManagedWorld } from "./create-world.ts";
import { judgeWorldState } from "./judge-world-state.ts";
import {
	isSnapshotDocument,
	type SnapshotDocument,
} from "./snapshot-document.ts";
import { pointOfState, stateOfPoint, type WorldPoint } from "./world-point.ts";

/** The snapshots of a world, and the way to what they hold. */
export interface WorldSnapshots extends Snapshots {
	/** What a snapshot holds. */
	point(name: string): WorldPoint | undefined;
}

/** What the snapshots of a world are made with. */
export interface SnapshotsOptions {
	readonly managed: ManagedWorld;
	/** Most that are kept. */
	readonly limit: number;
	/** The machine's time, in milliseconds. */
	readonly machineTime: () => Instant;
}

interface Kept {
	readonly summary: SnapshotSummary;
	readonly point: WorldPoint;
}

/** Begins to keep the snapshots of a world: there are none yet. */
export function createSnapshots({
	managed,
	limit,
	machineTime,
}: SnapshotsOptions): WorldSnapshots {
	const kept = new Map<string, Kept>();

	function obstacle({ name, replace }: SnapshotNote): NotKept | undefined {
		if (kept.has(name)) return replace ? undefined : "taken";
		return kept.size >= limit ? "full" : undefined;
	}

	function keep(
		{ name, description }: SnapshotNote,
		point: WorldPoint,
		facts: Pick<SnapshotSummary, "accounts" | "isImported" | "savedAt">,
	): SnapshotSummary {
		const summary = { name, description, shown: point.shown, ...facts };
		// One that is replaced is the newest again.
		kept.delete(name);
		kept.set(name, { summary, point });
		return summary;
	}

	async function documentOf({
		summary,
		point,
	}: Kept): Promise<SnapshotDocument> {
		const { name, description, savedAt } = summary;
		return {
			kind: "stagedoor-snapshot",
			format: 1,
			name,
			...(description !== undefined && { description }),
			savedAt: new Date(savedAt).toISOString(),
			world: await stateOfPoint(point),
		};
	}

	return {
		limit,
		list: () => [...kept.values()].map(({ summary }) => summary),
		find: (name) => kept.get(name)?.summary,
		point: (name) => kept.get(name)?.point,
		async save(note) {
			const accounts = await managed.world.store.count("account");
			const why = obstacle(note);
			if (why !== undefined) return why;
			const savedAt = machineTime();
			const facts = { accounts, isImported: false, savedAt };
			return keep(note, managed.point(), facts);
		},
		restore(name) {
			const point = kept.get(name)?.point;
			if (point === undefined) return false;
			const repeatDraws = point.signing.isDeterministic;
			managed.goTo(point, { repeatDraws, repeatTime: true });
			return true;
		},
		remove: (name) => kept.delete(name),
		async export(name) {
			const found = kept.get(name);
			return found && documentOf(found);
		},
		async import(note, saved) {
			if (!isSnapshotDocument(saved))
				throw new InvariantError(
					`Failed to import a snapshot of format ${saved.format}: this version reads format 1. Judge the format first.`,
				);
			const issues = await judgeWorldState(saved.world);
			if (issues.length > 0) return issues;
			const point = await pointOfState(saved.world);
			const why = obstacle(note);
			if (why !== undefined) return why;
			const accounts = saved.world.store.records.account?.length ?? 0;
			const savedAt = Date.parse(saved.savedAt);
			const facts = { accounts, isImported: true, savedAt };
			return keep(note, point, facts);
		},
	};
}
