import { snapshotFormats } from "../../../pipeline/snapshots.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { judgeDocument } from "../../snapshots/judge-document.ts";
import { openSnapshots } from "../../snapshots/open-snapshots.ts";
import { notKept, snapshotWire } from "../../snapshots/snapshot-wire.ts";
import type { components } from "../../spec.generated.ts";

/** Keeps the snapshot of a document. `PUT /worlds/{world}/snapshots/{snapshot}/document`. */
export const importSnapshot = operation("importSnapshot", async (request) => {
	const { body, path, services } = request;
	const { format } = body;
	if (!snapshotFormats.includes(format))
		return refuseHere("snapshot-format-unknown", {
			format,
			known: snapshotFormats,
		});
	// The schema has judged it to be one, for this format.
	const document = body as components["schemas"]["SnapshotDocument"];
	const refused = judgeDocument(document, services.apis);
	if (refused !== undefined) return refused;
	const snapshots = await openSnapshots(request);
	if (!snapshots.ok) return snapshots;
	const name = path.snapshot;
	const { description } = document;
	const note = { name, description, replace: true };
	const kept = await snapshots.value.import(note, document);
	if (typeof kept === "string") return notKept(kept, name, snapshots.value);
	return "name" in kept
		? { status: 200, body: snapshotWire(kept) }
		: { ok: false, code: "input-invalid", data: { issues: kept } };
});
