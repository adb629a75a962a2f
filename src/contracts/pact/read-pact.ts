import { isJsonObject } from "../../core/json-object.ts";
import { pointerTo } from "./json-pointer.ts";
import type { Pact, PactInteraction, PactState } from "./pact.ts";

type Tree = { readonly [name: string]: unknown };

/**
 * Reads a pact of version 1 to 4 into one form.
 *
 * @throws Error when the value is no pact
 */
export function readPact(value: unknown): Pact {
	if (!isJsonObject(value)) throw new Error("it is no JSON object");
	const { interactions = [], metadata } = value;
	const consumer = nameOf(value.consumer);
	const provider = nameOf(value.provider);
	if (consumer === undefined) throw new Error("it names no consumer");
	if (provider === undefined) throw new Error("it names no provider");
	if (!Array.isArray(interactions))
		throw new Error("its interactions are no list");
	const http = interactions.flatMap((one, index) => {
		if (!isJsonObject(one))
			throw new Error(`interaction ${index} is no object`);
		return isHttp(one) ? [readInteraction(one, index)] : [];
	});
	return {
		consumer,
		provider,
		version: versionOf(metadata),
		interactions: http,
		others: interactions.length - http.length + messagesOf(value),
	};
}

function nameOf(party: unknown): string | undefined {
	return isJsonObject(party) && typeof party.name === "string"
		? party.name
		: undefined;
}

function versionOf(metadata: unknown): string {
	if (!isJsonObject(metadata)) return "2.0.0";
	const { pactSpecification, "pact-specification": old } = metadata;
	const version = treeOf(pactSpecification ?? old).version;
	return typeof version === "string" ? version : "2.0.0";
}

function messagesOf({ messages }: Tree): number {
	return Array.isArray(messages) ? messages.length : 0;
}

function isHttp({ type, request, response }: Tree): boolean {
	return (
		(type === undefined || type === "Synchronous/HTTP") &&
		isJsonObject(request) &&
		isJsonObject(response)
	);
}

function readInteraction(source: Tree, index: number): PactInteraction {
	const request = treeOf(source.request);
	const response = treeOf(source.response);
	const { method = "GET", path = "/" } = request;
	return {
		index,
		description: String(source.description ?? `interaction ${index}`),
		states: statesOf(source),
		request: {
			method: String(method).toUpperCase(),
			path: String(path),
			query: queryOf(request.query),
			headers: headersOf(request.headers),
			generators: treeOf(request.generators),
			...bodyOf(source, "request"),
		},
		response: {
			status: Number(response.status ?? 200),
			headers: headersOf(response.headers),
			...bodyOf(source, "response"),
		},
		source,
	};
}

function statesOf({ providerStates, providerState }: Tree): PactState[] {
	if (typeof providerState === "string")
		return [{ name: providerState, params: {} }];
	if (!Array.isArray(providerStates)) return [];
	return providerStates.filter(isJsonObject).map(({ name, params }) => ({
		name: String(name),
		params: treeOf(params),
	}));
}

function queryOf(query: unknown): { [name: string]: readonly string[] } {
	const named: Record<string, readonly string[]> = {};
	if (typeof query === "string") {
		const sent = new URLSearchParams(query);
		for (const name of sent.keys()) named[name] = sent.getAll(name);
	}
	for (const [name, value] of Object.entries(treeOf(query)))
		named[name] = [value].flat().map(String);
	return named;
}

function headersOf(headers: unknown): { [name: string]: readonly string[] } {
	return Object.fromEntries(
		Object.entries(treeOf(headers)).map(([name, value]) => [
			name.toLowerCase(),
			[value].flat().map(String),
		]),
	);
}

/** Version 4 wraps a body with its media type; before, it stands as it is. */
function bodyOf(source: Tree, part: "request" | "response") {
	const { body } = treeOf(source[part]);
	const isWrapped = source.type !== undefined && isJsonObject(body);
	if (!isWrapped) return { body, bodyPointer: pointerTo(part, "body") };
	return {
		body: contentOf(body),
		bodyPointer: pointerTo(part, "body", "content"),
	};
}

function contentOf({ content, encoded }: Tree): unknown {
	const isText = typeof content === "string";
	if (isText && encoded === "base64") return atob(content);
	if (isText && /json/i.test(String(encoded))) return JSON.parse(content);
	return content;
}

function treeOf(value: unknown): Tree {
	return isJsonObject(value) ? value : {};
}
