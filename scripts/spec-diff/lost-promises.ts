import type { CheckedApi } from "../../src/contracts/check/checked-api.ts";
import type { Finding } from "../../src/contracts/check/finding.ts";
import { declaredResponse } from "../../src/contracts/pact/declared-response.ts";
import { pointerTo } from "../../src/contracts/pact/json-pointer.ts";
import type { PactInteraction } from "../../src/contracts/pact/pact.ts";
import { createRouter } from "../../src/pipeline/route.ts";
import { isObject, resolve } from "../generate/openapi.ts";

/**
 * Members of an answer that a client counts on and that the old spec promised, but the new one may
 * leave out. An example still fits a schema in which a member became optional, so a comparison of
 * examples with schemas does not see it.
 */
export function lostPromises(
	interaction: PactInteraction,
	base: CheckedApi,
	revision: CheckedApi,
): readonly Finding[] {
	const before = answerSchema(interaction, base);
	const after = answerSchema(interaction, revision);
	if (before === undefined || after === undefined) return [];
	const start =
		pointerTo("interactions", interaction.index) +
		interaction.response.bodyPointer;
	const { body } = interaction.response;
	const promised = new Set(promises(body, before, base.openapi, start));
	for (const kept of promises(body, after, revision.openapi, start))
		promised.delete(kept);
	return [...promised].map((pactPointer) => ({
		code: "response.body.member-optional",
		severity: "error",
		message: "The answer need not hold this member any more.",
		pactPointer,
	}));
}

function answerSchema(
	{ request, response }: PactInteraction,
	{ definition, openapi }: CheckedApi,
): unknown {
	const found = createRouter(definition)(request.method, request.path);
	if (!found.ok) return undefined;
	const { route } = found.value;
	const key = declaredResponse(route, response.status)?.key;
	if (key === undefined) return undefined;
	const answer = ["paths", route.path, route.method.toLowerCase(), "responses"]
		.concat(key)
		.reduce((value, name) => member(value, name, openapi), openapi);
	const content = member(answer, "content", openapi);
	const [media] = isObject(content) ? Object.values(content) : [];
	return member(media, "schema", openapi);
}

/** Pointers of those members of a value that its schema requires. */
function promises(
	value: unknown,
	declared: unknown,
	openapi: unknown,
	pointer: string,
): readonly string[] {
	const schema = followed(declared, openapi);
	if (!isObject(schema)) return [];
	const all = Array.isArray(schema.allOf) ? schema.allOf : [];
	const inAll = all.flatMap((part) => promises(value, part, openapi, pointer));
	if (Array.isArray(value))
		return value.flatMap((item, at) =>
			promises(item, schema.items, openapi, pointer + pointerTo(at)),
		);
	if (!isObject(value)) return inAll;
	const required = Array.isArray(schema.required) ? schema.required : [];
	const properties = isObject(schema.properties) ? schema.properties : {};
	return [
		...inAll,
		...Object.entries(value).flatMap(([name, inner]) => {
			const place = pointer + pointerTo(name);
			const below = promises(inner, properties[name], openapi, place);
			return required.includes(name) ? [place, ...below] : below;
		}),
	];
}

function member(value: unknown, name: string, openapi: unknown): unknown {
	const owner = followed(value, openapi);
	return isObject(owner) ? followed(owner[name], openapi) : undefined;
}

function followed(value: unknown, openapi: unknown): unknown {
	return isObject(value) && isObject(openapi)
		? resolve<object>(openapi, value)
		: value;
}
