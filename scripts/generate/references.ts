import { isObject, lookUp } from "./openapi.ts";
import type { ProblemList } from "./problems.ts";
import type { SpecFile } from "./surfaces.ts";

/**
 * Returns a copy of a value in which every reference to a sibling file
 * (`./components.yaml#/components/...`) has become local (`#/components/...`),
 * as all files of an API end in one document.
 */
export function localise(
	value: unknown,
	from: SpecFile,
	siblings: readonly string[],
	problems: ProblemList,
): unknown {
	if (Array.isArray(value))
		return value.map((item) => localise(item, from, siblings, problems));
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => {
			if (key === "$ref" && typeof member === "string")
				return [key, localReference(member, from, siblings, problems)];
			if (key === "discriminator" && isObject(member))
				return [key, localMapping(member, from, siblings, problems)];
			return [key, localise(member, from, siblings, problems)];
		}),
	);
}

/** Reports every reference of `value` that leads nowhere in `document`. */
export function checkReferences(
	value: unknown,
	document: object,
	where: string,
	problems: ProblemList,
): void {
	if (Array.isArray(value)) {
		for (const item of value) checkReferences(item, document, where, problems);
	} else if (isObject(value)) {
		const { $ref } = value;
		if (typeof $ref === "string" && lookUp(document, $ref) === undefined)
			problems.add(
				where,
				`"${$ref}" leads nowhere. Add the component to this file or to components.yaml, or correct the name.`,
			);
		for (const member of Object.values(value))
			checkReferences(member, document, where, problems);
	}
}

/** The mapping of a discriminator holds references without a `$ref`. */
function localMapping(
	discriminator: Record<string, unknown>,
	from: SpecFile,
	siblings: readonly string[],
	problems: ProblemList,
): Record<string, unknown> {
	if (!isObject(discriminator.mapping)) return discriminator;
	const mapping = Object.entries(discriminator.mapping).map(([tag, target]) => [
		tag,
		localReference(String(target), from, siblings, problems),
	]);
	return { ...discriminator, mapping: Object.fromEntries(mapping) };
}

function localReference(
	reference: string,
	from: SpecFile,
	siblings: readonly string[],
	problems: ProblemList,
): string {
	const [file = "", pointer = ""] = reference.split("#", 2);
	const target = file.replace(/^\.\//, "");
	const known = target === "" || siblings.includes(target);
	if (!known || !pointer.startsWith("/components/"))
		problems.add(
			from.where,
			`reference "${reference}" is not supported. Refer to "./components.yaml#/components/<kind>/<name>" or "#/components/<kind>/<name>".`,
		);
	return `#${pointer}`;
}
