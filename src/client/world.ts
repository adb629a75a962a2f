import { type AccountsClient, accountsClient } from "./accounts.ts";
import { bodyOf, done } from "./answers.ts";
import { type ClockClient, clockClient } from "./clock.ts";
import {
	type PolicyClient,
	policyClient,
	type ResourcesClient,
	resourcesClient,
	type TermsClient,
	termsClient,
} from "./configuration.ts";
import type { Connection, Schemas } from "./connection.ts";
import { type FaultsClient, faultsClient } from "./faults.ts";
import { type JournalClient, journalClient } from "./journal.ts";
import { type OutboxClient, outboxClient } from "./outbox.ts";
import { type SnapshotsClient, snapshotsClient } from "./snapshots.ts";

/** One world. It need not exist: its first use makes it. */
export interface WorldClient {
	readonly id: string;
	readonly clock: ClockClient;
	readonly outbox: OutboxClient;
	readonly journal: JournalClient;
	readonly faults: FaultsClient;
	readonly snapshots: SnapshotsClient;
	accounts(api: string, tenant: string): AccountsClient;
	terms(api: string, tenant: string): TermsClient;
	resources(api: string, tenant: string): ResourcesClient;
	policy(api: string): PolicyClient;
	/** A token such as a person brings from Google, Apple or another OpenID provider. */
	providerToken(order: Schemas["ProviderTokenRequest"]): Promise<string>;
	/**
	 * Makes a world that begins as this one stands, or as one of its snapshots; tokens issued before are
	 * good in both.
	 */
	fork(start?: Schemas["ForkWorldRequest"]): Promise<WorldClient>;
	/**
	 * Has tokens signed with a new key from now on; the one before stays published, and its tokens good,
	 * for `overlapSeconds` (default: an hour).
	 *
	 * @returns the keys that are published now, latest first
	 */
	rotateKey(order?: Schemas["RotateKeyRequest"]): Promise<Schemas["JwkSet"]>;
	/** Back to how the world started; or made anew, from another scenario. */
	reset(start?: Schemas["ResetWorldRequest"]): Promise<void>;
	/** Forgets the world with all that is in it. */
	remove(): Promise<void>;
}

/** The verbs of one world. */
export function worldClient(connection: Connection, id: string): WorldClient {
	const params = { path: { world: id } };
	const realm = (api: string, tenantName: string) => ({
		world: id,
		api,
		tenantName,
	});
	return {
		id,
		clock: clockClient(connection, id),
		outbox: outboxClient(connection, id),
		journal: journalClient(connection, id),
		faults: faultsClient(connection, id),
		snapshots: snapshotsClient(connection, id),
		accounts: (api, tenant) => accountsClient(connection, realm(api, tenant)),
		terms: (api, tenant) => termsClient(connection, realm(api, tenant)),
		resources: (api, tenant) => resourcesClient(connection, realm(api, tenant)),
		policy: (api) => policyClient(connection, { world: id, api }),
		async providerToken(body) {
			const made = connection.POST("/worlds/{world}/identity-provider/tokens", {
				params,
				body,
			});
			return (await bodyOf(made)).token;
		},
		async fork(body = {}) {
			const made = connection.POST("/worlds/{world}/fork", { params, body });
			return worldClient(connection, (await bodyOf(made)).id);
		},
		rotateKey: (body = {}) =>
			bodyOf(connection.POST("/worlds/{world}/keys/rotate", { params, body })),
		reset: (body = {}) =>
			done(connection.POST("/worlds/{world}/reset", { params, body })),
		remove: () => done(connection.DELETE("/worlds/{world}", { params })),
	};
}
