import type { ApiDefinition } from "./api-definition.ts";
import type { Matching } from "./matching.ts";
import type { RouteSpec } from "./route-spec.ts";

/**
 * Says what of a request was sent in vain, which is most often a misspelt name.
 *
 * @param credentials names of query parameters and body fields in which credentials travel
 * @returns a sentence for each kind of thing ignored
 */
export function ignoredInput(
	route: RouteSpec,
	sent: { readonly query: string; readonly body: unknown },
	credentials: CredentialNames,
	matching: Matching = {},
): readonly string[] {
	const query = unknownQuery(route, sent.query, credentials.query, matching);
	const fields = unknownFields(route, sent.body).filter(
		(name) => !credentials.body.includes(name),
	);
	return [
		...sentence(route, "query parameters", query),
		...sentence(route, "body fields", fields),
	];
}

/** Names of the query parameters and body fields in which an API's credentials travel. */
export interface CredentialNames {
	readonly query: readonly string[];
	readonly body: readonly string[];
}

/** Where the credentials of an API travel. */
export function credentialNames({
	schemes,
}: Pick<ApiDefinition, "schemes">): CredentialNames {
	const all = Object.values(schemes);
	return {
		query: all.flatMap(({ queryParameter = [] }) => queryParameter),
		body: all.flatMap(({ bodyField = [] }) => bodyField),
	};
}

function sentence(
	{ operationId }: RouteSpec,
	what: string,
	names: readonly string[],
): readonly string[] {
	if (names.length === 0) return [];
	const list = names.slice(0, 10).join(", ");
	return [`Ignored ${what} that ${operationId} does not know: ${list}.`];
}

function unknownQuery(
	{ parameters, extensions }: RouteSpec,
	query: string,
	credentials: readonly string[],
	{ caseInsensitiveNames }: Matching,
): readonly string[] {
	if (query === "" || extensions["x-any-query"] === true) return [];
	const keyOf = (name: string) =>
		caseInsensitiveNames ? name.toLowerCase() : name;
	const known = new Set(credentials.map(keyOf));
	for (const { in: place, name } of parameters) {
		if (place === "query") known.add(keyOf(name));
	}
	const names = new Set(new URLSearchParams(query).keys());
	return [...names].filter((name) => !known.has(keyOf(name)));
}

function unknownFields(
	{ bodyFields }: RouteSpec,
	body: unknown,
): readonly string[] {
	if (bodyFields === undefined || typeof body !== "object" || body === null)
		return [];
	return Object.keys(body).filter((name) => !bodyFields.includes(name));
}
