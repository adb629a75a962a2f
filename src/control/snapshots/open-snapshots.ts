import { type Accepted, type AnyRefusal, accept } from "../../core/errors.ts";
import type { SnapshotSummary, Snapshots } from "../../pipeline/snapshots.ts";
import { isWorldId } from "../../pipeline/worlds.ts";
import { refuseHere } from "../refusals.ts";
import type { ControlServices } from "../services.ts";

interface Request<Path> {
	readonly path: Path;
	readonly services: ControlServices;
}

/** The snapshots of the world that a path names. @returns or `world-unknown` for an impossible name */
export async function openSnapshots({
	path,
	services,
}: Request<{ readonly world: string }>): Promise<
	Accepted<Snapshots> | AnyRefusal
> {
	if (!isWorldId(path.world))
		return refuseHere("world-unknown", { world: path.world });
	return accept(await services.worlds.snapshots(path.world));
}

/** A snapshot that there is. */
export interface SnapshotTarget {
	readonly snapshots: Snapshots;
	readonly summary: SnapshotSummary;
}

/** The snapshot that a path names. @returns or `world-unknown`, `snapshot-unknown` */
export async function openSnapshot(
	request: Request<{ readonly world: string; readonly snapshot: string }>,
): Promise<Accepted<SnapshotTarget> | AnyRefusal> {
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const { snapshot: name } = request.path;
	const summary = snapshots.value.find(name);
	return summary === undefined
		? noSnapshot(name, snapshots.value)
		: accept({ snapshots: snapshots.value, summary });
}

/** Says that there is no snapshot of a name. */
export function noSnapshot(
	snapshot: string,
	snapshots: Pick<Snapshots, "list">,
): AnyRefusal {
	const known = snapshots.list().map(({ name }) => name);
	return refuseHere("snapshot-unknown", { snapshot, known });
}
