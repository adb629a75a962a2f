import { withTexts } from "../pact/json-path.ts";
import { memberOf } from "../pact/json-pointer.ts";
import type { PactInteraction } from "../pact/pact.ts";

/** Where an interaction is repeated. */
export interface CurlTarget {
	/** Without a final slash. */
	readonly baseUrl: string;
	/** Address of the provider states. */
	readonly stateUrl: string;
}

/**
 * The commands that repeat an interaction by hand: one for each of its states, then the request. What
 * generators replace stands as `${name}`, as in the reply to the states.
 */
export function curlOf(
	{ states, request }: PactInteraction,
	{ baseUrl, stateUrl }: CurlTarget,
): readonly string[] {
	const setups = states.map(({ name: state, params }) =>
		command("POST", stateUrl, ["content-type: application/json"], {
			state,
			params,
		}),
	);
	const { generators } = request;
	const path = expressionOf(generators.path) ?? request.path;
	const query = new URLSearchParams(
		Object.entries(request.query).flatMap(([name, values]) =>
			values.map((value) => [
				name,
				expressionFor(generators.query, name) ?? value,
			]),
		),
	);
	// Expressions are to be read, not sent as they are.
	const asked = `${query}` === "" ? "" : `?${decodeURIComponent(`${query}`)}`;
	const headers = Object.entries(request.headers).flatMap(([name, values]) =>
		values.map(
			(value) => `${name}: ${expressionFor(generators.header, name) ?? value}`,
		),
	);
	const url = `${baseUrl}${path}${asked}`;
	const body = withTexts(request.body, expressionsIn(generators.body));
	return [...setups, command(request.method, url, headers, body)];
}

function expressionsIn(part: unknown): { readonly [path: string]: string } {
	return Object.fromEntries(
		Object.entries(Object(part)).flatMap(([path, generator]) => {
			const expression = expressionOf(generator);
			return expression === undefined ? [] : [[path, expression]];
		}),
	);
}

function command(
	method: string,
	url: string,
	headers: readonly string[],
	body: unknown,
): string {
	const data = typeof body === "string" ? body : JSON.stringify(body);
	return [
		`curl -X ${method} ${quoted(url)}`,
		...headers.map((header) => `-H ${quoted(header)}`),
		...(data === undefined ? [] : [`-d ${quoted(data)}`]),
	].join(" ");
}

function expressionFor(part: unknown, name: string): string | undefined {
	if (typeof part !== "object" || part === null) return undefined;
	const entry = Object.entries(part).find(
		([key]) => key.toLowerCase() === name.toLowerCase(),
	);
	return expressionOf(entry?.[1]);
}

function expressionOf(generator: unknown): string | undefined {
	const expression = memberOf(generator, "expression");
	return typeof expression === "string" ? expression : undefined;
}

/** For a shell: inside single quotes nothing is special but the quote itself. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
