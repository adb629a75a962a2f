import type { AnyRefusal } from "../../core/errors.ts";
import type {
	NotKept,
	SnapshotSummary,
	Snapshots,
} from "../../pipeline/snapshots.ts";
import { writeMoment } from "../moment.ts";
import { refuseHere } from "../refusals.ts";
import type { components } from "../spec.generated.ts";

/** A snapshot as the control plane shows it. */
export function snapshotWire({
	name,
	description,
	savedAt,
	shown,
	isImported: imported,
	accounts,
}: SnapshotSummary): components["schemas"]["Snapshot"] {
	return {
		name,
		...(description !== undefined && { description }),
		savedAt: writeMoment(savedAt),
		clockAt: writeMoment(shown),
		imported,
		accounts,
	};
}

/** Why a snapshot was not kept, as a refusal. */
export function notKept(
	why: NotKept,
	snapshot: string,
	{ limit }: Pick<Snapshots, "limit">,
): AnyRefusal {
	return why === "taken"
		? refuseHere("snapshot-taken", { snapshot })
		: refuseHere("snapshots-full", { limit });
}
