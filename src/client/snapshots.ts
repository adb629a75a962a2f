import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

/** A snapshot as a document. It holds the private keys of its world: treat it like a password. */
export type SnapshotDocument = Schemas["SnapshotDocument"];

/** The states of a world that were kept. They outlive its resets, and go when it goes. */
export interface SnapshotsClient {
	/** The snapshots there are, oldest first. */
	list(): Promise<Schemas["Snapshot"][]>;
	/** Keeps the present state under a name. */
	save(
		name: string,
		note?: Omit<Schemas["SaveSnapshotRequest"], "name">,
	): Promise<Schemas["Snapshot"]>;
	read(name: string): Promise<Schemas["Snapshot"]>;
	/** Takes the world to a snapshot: accounts, codes, messages, clock, policies, faults and keys. */
	restore(name: string): Promise<void>;
	remove(name: string): Promise<void>;
	/** The snapshot as a document, to be kept and imported elsewhere. */
	export(name: string): Promise<SnapshotDocument>;
	/** Keeps the snapshot of a document; restore it to go there. */
	import(
		document: SnapshotDocument,
		name?: string,
	): Promise<Schemas["Snapshot"]>;
}

/** The verbs of one world's snapshots. */
export function snapshotsClient(
	connection: Connection,
	world: string,
): SnapshotsClient {
	const snapshots = "/worlds/{world}/snapshots";
	const one = `${snapshots}/{snapshot}` as const;
	const params = { path: { world } };
	const of = (snapshot: string) => ({ params: { path: { world, snapshot } } });
	return {
		list: async () =>
			(await bodyOf(connection.GET(snapshots, { params }))).snapshots,
		save: (name, note = {}) =>
			bodyOf(connection.POST(snapshots, { params, body: { ...note, name } })),
		read: (name) => bodyOf(connection.GET(one, of(name))),
		restore: (name) => done(connection.POST(`${one}/restore`, of(name))),
		remove: (name) => done(connection.DELETE(one, of(name))),
		export: (name) => bodyOf(connection.GET(`${one}/document`, of(name))),
		import: (document, name = document.name) =>
			bodyOf(
				connection.PUT(`${one}/document`, { ...of(name), body: document }),
			),
	};
}
