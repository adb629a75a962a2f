import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

/** The terms of one tenant of an API. */
export interface TermsClient {
	list(): Promise<Schemas["TermsDocument"][]>;
	/** Puts a new version in place, which everybody is asked to accept. */
	replace(
		id: number,
		next?: Schemas["ReplaceTermsRequest"],
	): Promise<Schemas["TermsDocument"]>;
	/** Corrects the texts of a version; nobody is asked again. */
	edit(
		id: number,
		texts: Schemas["EditTermsRequest"]["texts"],
	): Promise<Schemas["TermsDocument"]>;
}

/** Reference data of one tenant of an API: branches, vehicles, API clients, ... */
export interface ResourcesClient {
	list(collection: string): Promise<Schemas["Resource"][]>;
	put(
		collection: string,
		id: string,
		value: unknown,
	): Promise<Schemas["Resource"]>;
	remove(collection: string, id: string): Promise<void>;
}

/** The policy of an API in a world. */
export interface PolicyClient {
	read(): Promise<Schemas["PolicyView"]>;
	/** Lays changes over the policy; they hold from the next request on. */
	change(changes: Schemas["PolicyOverrides"]): Promise<Schemas["PolicyView"]>;
	/** Drops all changes; what the scenario says stays. */
	reset(): Promise<Schemas["PolicyView"]>;
}

/** One tenant of an API in a world, as the paths name it. */
export interface Realm {
	readonly world: string;
	readonly api: string;
	readonly tenantName: string;
}

const realmPath = "/worlds/{world}/apis/{api}/tenants/{tenantName}";

/** The verbs of the terms of one tenant. */
export function termsClient(connection: Connection, realm: Realm): TermsClient {
	const path = `${realmPath}/terms` as const;
	const of = (terms: number) => ({ params: { path: { ...realm, terms } } });
	return {
		list: async () =>
			(await bodyOf(connection.GET(path, { params: { path: realm } }))).terms,
		replace: (id, body = {}) =>
			bodyOf(connection.POST(`${path}/{terms}/replace`, { ...of(id), body })),
		edit: (id, texts) =>
			bodyOf(
				connection.PATCH(`${path}/{terms}`, { ...of(id), body: { texts } }),
			),
	};
}

/** The verbs of the reference data of one tenant. */
export function resourcesClient(
	connection: Connection,
	realm: Realm,
): ResourcesClient {
	const path = `${realmPath}/resources/{collection}` as const;
	const of = (collection: string, resource: string) => ({
		params: { path: { ...realm, collection, resource } },
	});
	return {
		async list(collection) {
			const params = { path: { ...realm, collection } };
			return (await bodyOf(connection.GET(path, { params }))).resources;
		},
		put: (collection, id, value) =>
			bodyOf(
				connection.PUT(`${path}/{resource}`, {
					...of(collection, id),
					body: { value },
				}),
			),
		remove: (collection, id) =>
			done(connection.DELETE(`${path}/{resource}`, of(collection, id))),
	};
}

/** The verbs of the policy of an API in a world. */
export function policyClient(
	connection: Connection,
	path: { readonly world: string; readonly api: string },
): PolicyClient {
	const policy = "/worlds/{world}/apis/{api}/policy";
	const params = { path };
	return {
		read: () => bodyOf(connection.GET(policy, { params })),
		change: (body) => bodyOf(connection.PATCH(policy, { params, body })),
		reset: () => bodyOf(connection.DELETE(policy, { params })),
	};
}
