import { bodyOf } from "./answers.ts";
import {
	type Connection,
	type ControlClientOptions,
	connect,
	type Schemas,
} from "./connection.ts";
import { type WorldClient, worldClient } from "./world.ts";

export type { AccountsClient } from "./accounts.ts";
export type { ClockClient, Duration, Moment } from "./clock.ts";
export type {
	PolicyClient,
	ResourcesClient,
	TermsClient,
} from "./configuration.ts";
export type {
	Connection,
	ControlClientOptions,
	Schemas,
} from "./connection.ts";
export { ControlError, type ControlProblem } from "./control-error.ts";
export type { FaultsClient } from "./faults.ts";
export type { HttpArchive, JournalClient, JournalQuery } from "./journal.ts";
export type { OutboxClient, Wanted } from "./outbox.ts";
export type { SnapshotDocument, SnapshotsClient } from "./snapshots.ts";
export type { WorldClient } from "./world.ts";

/** A simulator, controlled from outside. */
export interface ControlClient {
	/** Every operation, typed by the spec, for what the verbs leave out. */
	readonly raw: Connection;
	/** A world by its name (default `default`); nothing is sent yet. */
	world(id?: string): WorldClient;
	/** Makes a world of its own, with a name, seed or scenario. */
	createWorld(start?: Schemas["CreateWorldRequest"]): Promise<WorldClient>;
	/** The states that a world can start from, with their parameters. */
	scenarios(): Promise<Schemas["Scenario"][]>;
	/** The states that interactions of a pact can be given. */
	providerStates(): Promise<Schemas["ProviderState"][]>;
	/**
	 * Puts a world into a provider state, as a Pact verifier does; further ones before the next request to
	 * an API are laid over it.
	 *
	 * @param place.world (default `default`)
	 * @param place.api the API whose values get the plain names (default: the one that they are of)
	 * @returns ids, tokens and codes of the persons of the state
	 */
	setUpState(
		name: string,
		params?: { readonly [name: string]: unknown },
		place?: { readonly world?: string; readonly api?: string },
	): Promise<Schemas["ProviderStateValues"]>;
	/** The worlds there are. */
	worlds(): Promise<Schemas["World"][]>;
	/** Name, version, APIs and operations. */
	meta(): Promise<Schemas["Meta"]>;
}

/**
 * Makes a client of the control plane, for tests, demos and scripts; it runs in browsers too. Every
 * verb throws a `ControlError` when the answer is a no.
 *
 * @param options.baseUrl scheme and authority of the simulator (default `http://127.0.0.1:4780`)
 */
export function createControlClient(
	options: ControlClientOptions = {},
): ControlClient {
	const raw = connect(options);
	return {
		raw,
		world: (id = "default") => worldClient(raw, id),
		async createWorld(start = {}) {
			const { id } = await bodyOf(raw.POST("/worlds", { body: start }));
			return worldClient(raw, id);
		},
		scenarios: async () => (await bodyOf(raw.GET("/scenarios"))).scenarios,
		providerStates: async () => (await bodyOf(raw.GET("/pact/states"))).states,
		setUpState: (state, params = {}, query = {}) =>
			bodyOf(
				raw.POST("/pact/state", { params: { query }, body: { state, params } }),
			),
		worlds: async () => (await bodyOf(raw.GET("/worlds"))).worlds,
		meta: () => bodyOf(raw.GET("/meta")),
	};
}
