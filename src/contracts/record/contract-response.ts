import { isSecretName } from "../../control/journal/secret-names.ts";
import { step } from "../pact/json-path.ts";
import { wireCodeOf } from "../pact/wire-code.ts";
import type { Trace } from "../traffic/trace.ts";
import type { Matcher, RecordedResponse, Rules } from "./recorded.ts";
import type { SchemaView } from "./schema.ts";
import { isPassing, standInFor } from "./stand-in.ts";

/**
 * Makes the answer of a contract from one that was recorded. A client may count on the members that it
 * got and on their types, on the values of lists that the spec closes, and on the error code; on nothing
 * else. Members without a value are left out: a contract cannot say that something may be null.
 *
 * @param schema of the body, as the spec has it
 */
export function contractResponse(
	{ status, body, headers }: Trace["response"],
	schema: SchemaView | undefined,
): RecordedResponse {
	const bodyRules: Record<string, Matcher> = {};
	const code = status >= 400 ? wireCodeOf(body) : undefined;
	const example = describe(body, "$", "", schema, {
		rules: bodyRules,
		code,
		isRefusal: status >= 400,
	});
	const type = headers["content-type"]?.[0]?.split(";")[0];
	const location = headers.location?.[0];
	return {
		status,
		headers: {
			...(type !== undefined && { "content-type": type }),
			...(location !== undefined && { location: standInFor(location) }),
		},
		headerRules: headerRules(type, location),
		body: example,
		bodyRules,
		...(code !== undefined && { code }),
	};
}

function headerRules(
	type: string | undefined,
	location: string | undefined,
): Rules {
	return {
		...(type !== undefined && {
			"content-type": {
				match: "regex",
				regex: `^${type.replaceAll(/[.+]/g, "\\$&")}(\\s*;.*)?$`,
			},
		}),
		...(location !== undefined && { location: { match: "type" } }),
	};
}

interface Surroundings {
	/** Filled while the body is gone through. */
	readonly rules: Record<string, Matcher>;
	/** The error code, which clients branch on: it stays as it is. */
	readonly code: string | undefined;
	readonly isRefusal: boolean;
}

function describe(
	value: unknown,
	path: string,
	name: string,
	schema: SchemaView | undefined,
	around: Surroundings,
): unknown {
	if (Array.isArray(value)) return list(value, path, name, schema, around);
	if (typeof value === "object" && value !== null)
		return Object.fromEntries(
			Object.entries(value)
				.filter(([member, inner]) => isCountedOn(member, inner, around))
				.map(([member, inner]) => [
					member,
					describe(
						inner,
						`${path}${step(member)}`,
						member,
						schema?.member(member),
						around,
					),
				]),
		);
	if (isErrorCode(value, name, around)) return value;
	if (value === undefined) return undefined;
	around.rules[path] = matcherOf(value, schema);
	return typeof value === "string" ? exampleOf(value, name, schema) : value;
}

function list(
	items: readonly unknown[],
	path: string,
	name: string,
	schema: SchemaView | undefined,
	around: Surroundings,
): readonly unknown[] {
	const [first] = items;
	if (first === undefined) {
		around.rules[path] = { match: "type" };
		return [];
	}
	around.rules[path] = { match: "type", min: 1 };
	return [describe(first, `${path}[*]`, name, schema?.items, around)];
}

/** The simulator's own hints, and nothing, are not what a client is written against. */
function isCountedOn(
	name: string,
	value: unknown,
	{ isRefusal }: Surroundings,
): boolean {
	return value !== null && !(isRefusal && name.toLowerCase() === "hint");
}

function isErrorCode(
	value: unknown,
	name: string,
	{ code }: Surroundings,
): boolean {
	if (code === undefined) return false;
	return name === "type"
		? String(value).endsWith(`:${code}`)
		: /^(?:error_?)?code$/i.test(name) && String(value) === code;
}

function matcherOf(value: unknown, schema: SchemaView | undefined): Matcher {
	if (typeof value === "number")
		return { match: Number.isInteger(value) ? "integer" : "number" };
	if (typeof value !== "string") return { match: "type" };
	const closed = schema?.const === undefined ? schema?.enum : [schema.const];
	const texts = closed?.filter((one) => typeof one === "string");
	if (texts !== undefined && texts.length > 0)
		return {
			match: "regex",
			regex: `^(${texts.map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`,
		};
	return { match: "type" };
}

function exampleOf(
	value: string,
	name: string,
	schema: SchemaView | undefined,
): string {
	if (schema?.enum !== undefined || schema?.const !== undefined) return value;
	if (isSecretName(name) || isPassing(value)) {
		const standIn = standInFor(value);
		const fits =
			schema?.pattern === undefined ||
			new RegExp(schema.pattern, "u").test(standIn);
		if (fits) return standIn;
		const [example] = schema?.examples ?? [];
		return typeof example === "string" ? example : standIn;
	}
	return value;
}
