import type { PactState } from "../pact/pact.ts";
import type {
	Generators,
	Matcher,
	RecordedInteraction,
	RecordedRequest,
	RecordedResponse,
	Rules,
} from "./recorded.ts";
import { whyMatchers } from "./why-matchers.ts";

/** The versions of the pact specification that can be written. */
export type PactVersion = 3 | 4;

/** The two ends of a contract. */
export interface Parties {
	readonly consumer: string;
	readonly provider: string;
}

/**
 * Writes a pact as text. The same interactions always make the same text: sorted, keys in alphabetical
 * order, without moments and versions of tools.
 */
export function writePact(
	interactions: readonly RecordedInteraction[],
	{ consumer, provider }: Parties,
	version: PactVersion,
): string {
	const sorted = interactions.toSorted((one, other) =>
		one.key < other.key ? -1 : 1,
	);
	const pact = {
		consumer: { name: consumer },
		provider: { name: provider },
		interactions: sorted.map((one) => written(one, version)),
		metadata: {
			pactSpecification: { version: version === 4 ? "4.0" : "3.0.0" },
		},
	};
	return `${JSON.stringify(inOrder(pact), null, 2)}\n`;
}

function written(one: RecordedInteraction, version: PactVersion): object {
	const { description, key, operationId, states, request, response } = one;
	const why = whyMatchers(response);
	return {
		...(version === 4 && {
			type: "Synchronous/HTTP",
			key,
			pending: false,
			comments: {
				references: { openapi: { operationId } },
				...(why.length > 0 && { text: why }),
			},
		}),
		description,
		providerStates: states.map(state),
		request: requestOf(request, version),
		response: responseOf(response, version),
	};
}

function state({ name, params }: PactState): object {
	return Object.keys(params).length === 0 ? { name } : { name, params };
}

function requestOf(request: RecordedRequest, version: PactVersion): object {
	const { method, path, query, headers, body, generators } = request;
	const rules = {
		...rulesOf("query", typesOf(generators.query)),
		...rulesOf("header", typesOf(generators.header)),
		...rulesOf("body", typesOf(generators.body)),
	};
	return {
		method,
		path,
		...(Object.keys(query).length > 0 && { query }),
		...headersOf(headers, version),
		...bodyOf(body, headers["content-type"], version),
		...(Object.keys(rules).length > 0 && { matchingRules: rules }),
		...(Object.keys(generators).length > 0 && { generators }),
	};
}

/** What is generated is compared by its type: the example in the file is never what is sent. */
function typesOf(generators: Generators["body"] = {}): Rules {
	return Object.fromEntries(
		Object.keys(generators).map((place) => [place, { match: "type" }]),
	);
}

function responseOf(response: RecordedResponse, version: PactVersion): object {
	const { status, headers, headerRules, body, bodyRules } = response;
	const rules = {
		...rulesOf("header", headerRules),
		...rulesOf("body", bodyRules),
	};
	return {
		status,
		...headersOf(headers, version),
		...bodyOf(body, headers["content-type"], version),
		...(Object.keys(rules).length > 0 && { matchingRules: rules }),
	};
}

function rulesOf(part: string, rules: Rules): object {
	const places = Object.entries(rules).map(([place, matcher]) => [
		place,
		{ combine: "AND", matchers: [matcher satisfies Matcher] },
	]);
	return places.length === 0 ? {} : { [part]: Object.fromEntries(places) };
}

function headersOf(
	headers: { readonly [name: string]: string },
	version: PactVersion,
): object {
	const entries = Object.entries(headers);
	if (entries.length === 0) return {};
	return {
		headers: Object.fromEntries(
			entries.map(([name, value]) => [name, version === 4 ? [value] : value]),
		),
	};
}

/** Version 4 wraps a body; all tools read it under `content`, whatever the text of the standard says. */
function bodyOf(
	body: unknown,
	contentType = "application/json",
	version: PactVersion,
): object {
	if (body === undefined) return {};
	if (version === 3) return { body };
	return { body: { contentType, encoded: false, content: body } };
}

function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([one], [other]) => (one < other ? -1 : 1))
			.map(([name, member]) => [name, inOrder(member)]),
	);
}
