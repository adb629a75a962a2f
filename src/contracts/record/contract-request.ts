import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { step } from "../pact/json-path.ts";
import type { Trace } from "../traffic/trace.ts";
import type { Generator, RecordedRequest } from "./recorded.ts";
import { type Slot, session, slotOf } from "./slot.ts";

/** Which values of a request are right when it is verified: those that a provider state gives. */
export type Attempt =
	| "right"
	| "wrong proof"
	| "wrong session"
	| "unknown person";

/** What a request is made with. */
export interface RequestPlan {
	readonly attempt: Attempt;
	/** Names of the values that the reply to the provider states has. */
	readonly values: ReadonlySet<string>;
	/** Keys of the simulator's own, by the name of their header or parameter in lower case. */
	readonly keys: { readonly [name: string]: string };
	readonly route: RouteSpec;
	/** Names of headers and parameters that hold credentials, in lower case. */
	readonly credentials: ReadonlySet<string>;
}

/**
 * Makes the request of a contract from one that was recorded: only headers that matter, and every value
 * that is secret or personal replaced.
 *
 * @returns undefined when the states have no value for what has to be right
 */
export function contractRequest(
	{ request }: Trace,
	plan: RequestPlan,
): RecordedRequest | undefined {
	const query: Record<string, readonly string[]> = {};
	const queryGenerators: Record<string, Generator> = {};
	const headers: Record<string, string> = {};
	const headerGenerators: Record<string, Generator> = {};
	const bodyGenerators: Record<string, Generator> = {};
	let isPossible = true;

	const put = (name: string, text: string, slot: Slot | undefined): Filled => {
		const key = plan.keys[name.toLowerCase()];
		if (key !== undefined) return { text: key };
		if (slot === undefined) return { text };
		if (isWrong(slot, plan.attempt)) return { text: slot.wrong };
		const value = slot.values.find((one) => plan.values.has(one));
		if (value === undefined) isPossible = false;
		return { text: slot.example, expression: `\${${value}}` };
	};

	for (const [name, text] of new URLSearchParams(request.query)) {
		const slot = plan.credentials.has(name.toLowerCase())
			? (slotOf(name, text) ?? session(name, text))
			: slotOf(name, text);
		const filled = put(name, text, slot);
		query[name] = [...(query[name] ?? []), filled.text];
		if (filled.expression !== undefined)
			queryGenerators[name] = generator(filled.expression);
	}
	for (const [name, values] of Object.entries(request.headers)) {
		if (!isWanted(name, plan) || `${values}` === "*") continue;
		const { text, expression } = header(name, values.join(", "), put);
		headers[name] = text;
		if (expression !== undefined)
			headerGenerators[name] = generator(expression);
	}
	const body = fill(request.body, "$", "", (path, name, text) => {
		const { text: example, expression } = put(name, text, slotOf(name, text));
		if (expression !== undefined) bodyGenerators[path] = generator(expression);
		return example;
	});
	const path = pathOf(request.path, plan.route, put);
	return isPossible
		? {
				method: request.method,
				path: path.text,
				query,
				headers,
				body,
				generators: {
					...(path.expression !== undefined && {
						path: generator(path.expression),
					}),
					...some("query", queryGenerators),
					...some("header", headerGenerators),
					...some("body", bodyGenerators),
				},
			}
		: undefined;
}

interface Filled {
	readonly text: string;
	readonly expression?: string;
}

type Put = (name: string, text: string, slot: Slot | undefined) => Filled;

function isWrong({ kind }: Slot, attempt: Attempt): boolean {
	if (attempt === "unknown person") return kind !== "session";
	if (attempt === "wrong session") return kind !== "person";
	return attempt === "wrong proof" && kind === "proof";
}

function generator(expression: string): Generator {
	return { type: "ProviderState", expression };
}

function some<Part extends string>(
	part: Part,
	generators: { readonly [place: string]: Generator },
): { readonly [P in Part]?: typeof generators } {
	if (Object.keys(generators).length === 0) return {};
	return { [part]: generators } as { readonly [P in Part]: typeof generators }; // its only key
}

/** Headers that a client means; what its library adds to each request is not part of a contract. */
const meant: ReadonlySet<string> = new Set([
	"accept-language",
	"authorization",
	"content-type",
	"cookie",
]);

function isWanted(
	name: string,
	{ route, credentials }: Pick<RequestPlan, "route" | "credentials">,
): boolean {
	return (
		meant.has(name) ||
		credentials.has(name) ||
		route.parameters.some((one) => one.in === "header" && one.name === name)
	);
}

function header(name: string, text: string, put: Put): Filled {
	if (name === "cookie") return cookies(text, put);
	if (name !== "authorization") return put(name, text, slotOf(name, text));
	const [, scheme = "", credential = ""] = /^(\S+)\s+(.*)$/.exec(text) ?? [];
	const filled = put("token", credential, session("token", credential));
	return {
		text: `${scheme} ${filled.text}`,
		...(filled.expression !== undefined && {
			expression: `${scheme} ${filled.expression}`,
		}),
	};
}

function cookies(text: string, put: Put): Filled {
	const pairs = text.split(/;\s*/).map((pair) => {
		const at = pair.indexOf("=");
		const name = pair.slice(0, at);
		const value = pair.slice(at + 1);
		return { name, ...put(name, value, session(name, value)) };
	});
	return together(
		pairs.map(({ name, text: value, expression }) => ({
			text: `${name}=${value}`,
			...(expression !== undefined && { expression: `${name}=${expression}` }),
		})),
		"; ",
	);
}

function pathOf(path: string, { path: template }: RouteSpec, put: Put): Filled {
	const names = template.split("/");
	const segments = path.split("/");
	const ahead = segments.length - names.length;
	return together(
		segments.map((segment, at) => {
			const name = /^\{(.*)\}$/.exec(names[at - ahead] ?? "")?.[1];
			if (name === undefined) return { text: segment };
			const value = decodeURIComponent(segment);
			const filled = put(name, value, slotOf(name, value));
			return { ...filled, text: encodeURIComponent(filled.text) };
		}),
		"/",
	);
}

/** Parts as one text; its expression has the plain parts as they are. */
function together(parts: readonly Filled[], separator: string): Filled {
	const text = parts.map((part) => part.text).join(separator);
	if (parts.every(({ expression }) => expression === undefined))
		return { text };
	const expression = parts
		.map((part) => part.expression ?? part.text)
		.join(separator);
	return { text, expression };
}

/** Puts other texts into a body, and leaves everything else as it is. */
function fill(
	value: unknown,
	path: string,
	name: string,
	replace: (path: string, name: string, text: string) => string,
): unknown {
	if (typeof value === "string") return replace(path, name, value);
	if (Array.isArray(value))
		return value.map((item, at) => fill(item, `${path}[${at}]`, name, replace));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([member, inner]) => [
			member,
			// `password: { value }`: what holds a secret by name means the member inside.
			fill(
				inner,
				`${path}${step(member)}`,
				member === "value" ? name : member,
				replace,
			),
		]),
	);
}
