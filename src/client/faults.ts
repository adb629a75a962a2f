import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

/** What goes wrong on purpose in a world. */
export interface FaultsClient {
	/** The faults the world still has, oldest first. */
	list(): Promise<Schemas["Fault"][]>;
	/** Lets something go wrong from the next request on. */
	add(fault: Schemas["AddFaultRequest"]): Promise<Schemas["Fault"]>;
	/** Takes one fault away, by its id. */
	remove(id: string): Promise<void>;
	/** Takes all faults away. */
	clear(): Promise<void>;
}

/** The verbs of one world's faults. */
export function faultsClient(
	connection: Connection,
	world: string,
): FaultsClient {
	const faults = "/worlds/{world}/faults";
	const params = { path: { world } };
	return {
		list: async () => (await bodyOf(connection.GET(faults, { params }))).faults,
		add: (body) => bodyOf(connection.POST(faults, { params, body })),
		remove: (fault) =>
			done(
				connection.DELETE(`${faults}/{fault}`, {
					params: { path: { world, fault } },
				}),
			),
		clear: () => done(connection.DELETE(faults, { params })),
	};
}
