import { isObject } from "./openapi.ts";

type SchemaObject = Record<string, unknown>;
type Definitions = Readonly<Record<string, unknown>>;

/** What the people of a tenant of one API are, as its schema says. */
export interface PeopleOfApi {
	/** Name of their list in the state of a tenant. */
	readonly name: string;
	/** Name of the definition of its items. */
	readonly item: string;
	/** Members that an item takes from its person (`x-person`): way and fact. */
	readonly takes: Takes;
	/** Lists deeper in an item whose items take something from a person too. */
	readonly inner: readonly InnerPeople[];
	/** What invented people have when nobody says otherwise (`x-invented`). */
	readonly invented: SchemaObject;
}

type Takes = readonly (readonly [readonly string[], string])[];

/** A list of people below other people. */
export interface InnerPeople {
	/** Names of the lists that lead to it, its own last. */
	readonly path: readonly string[];
	/** Name of the definition of its items. */
	readonly item: string;
	readonly takes: Takes;
}

/** The list of a tenant whose items take something from a person; undefined when there is none. */
export function findPeople(
	api: string,
	definitions: Definitions,
): PeopleOfApi | undefined {
	const lists = propertiesOf(objectIn(definitions, `${api}.tenant`));
	for (const [name, list] of Object.entries(lists)) {
		const item = isObject(list) ? nameOfRef(list.items) : undefined;
		if (item === undefined) continue;
		const takes = takenBy(objectIn(definitions, item), definitions);
		if (takes.length === 0) continue;
		const members = Object.entries(propertiesOf(objectIn(definitions, item)));
		const invented = members.flatMap(([member, schema]) =>
			isObject(schema) && "x-invented" in schema
				? [[member, schema["x-invented"]]]
				: [],
		);
		return {
			name,
			item,
			takes,
			inner: innerPeople([item], definitions),
			invented: Object.fromEntries(invented),
		};
	}
	return undefined;
}

/** @param outer names of the definitions that lead there, the last one first */
function innerPeople(
	outer: readonly [string, ...string[]],
	definitions: Definitions,
	path: readonly string[] = [],
): readonly InnerPeople[] {
	const members = propertiesOf(objectIn(definitions, outer[0]));
	return Object.entries(members).flatMap(([name, list]) => {
		const item = isObject(list) ? nameOfRef(list.items) : undefined;
		if (item === undefined || outer.includes(item)) return [];
		const inner = [...path, name];
		const takes = takenBy(objectIn(definitions, item), definitions);
		const here = takes.length === 0 ? [] : [{ path: inner, item, takes }];
		return [...here, ...innerPeople([item, ...outer], definitions, inner)];
	});
}

/**
 * The definitions of an API in which its accounts may name a person, and its tenants may have invented
 * people. What only one person can have (`x-own`, and most of what comes from a person) is nothing
 * that invented people share.
 */
export function withPeople(
	api: string,
	definitions: Definitions,
): SchemaObject {
	const people = findPeople(api, definitions);
	if (people === undefined) return {};
	const item = objectIn(definitions, people.item);
	const tenant = objectIn(definitions, `${api}.tenant`);
	const state = { $ref: `#/$defs/${api}.invented` };
	const { required: _, ...shared } = sharedPart(item, definitions);
	const inner = people.inner.map((one) => [
		one.item,
		namingPerson(objectIn(definitions, one.item), one.takes),
	]);
	return {
		...Object.fromEntries(inner),
		[people.item]: namingPerson(item, people.takes),
		[`${api}.tenant`]: {
			...tenant,
			properties: {
				...propertiesOf(tenant),
				bulk: { $ref: `#/$defs/${api}.bulk` },
			},
		},
		[`${api}.bulk`]: bulkSchema(objectIn(definitions, "bulk"), state),
		[`${api}.invented`]: {
			...shared,
			description: `What invented people have in common: members of ${people.name}.`,
		},
	};
}

/** The text of the module that tells the simulator of them. */
export function peopleListsText(lists: {
	readonly [api: string]: PeopleOfApi;
}): string {
	const entries = Object.entries(lists).map(
		([api, { name, takes, inner, invented }]) => {
			const further = inner.map(({ path, takes }) => ({ path, takes }));
			const list = { name, takes, inner: further, invented };
			return `\t${api}: ${JSON.stringify(list)},`;
		},
	);
	return [
		'import type { PeopleList } from "./people-lists.ts";\n',
		"/** The list of people of each API. */",
		"export const peopleLists: { readonly [api: string]: PeopleList } = {",
		...entries,
		"};\n",
	].join("\n");
}

/** An item that need not say itself what its person says. */
function namingPerson(item: SchemaObject, takes: Takes): SchemaObject {
	const taken = new Set(takes.map(([[member]]) => member));
	const required = Array.isArray(item.required) ? item.required : [];
	const demanded = required.filter((member) => taken.has(member));
	const { required: _, ...rest } = item;
	return {
		...rest,
		required: required.filter((member) => !taken.has(member)),
		properties: {
			person: { $ref: "#/$defs/personName" },
			...propertiesOf(item),
		},
		...(demanded.length > 0 && {
			if: { required: ["person"] },
			// biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
			then: {},
			else: { required: demanded },
		}),
	};
}

function bulkSchema(common: SchemaObject, state: SchemaObject): SchemaObject {
	const group = {
		type: "object",
		additionalProperties: false,
		required: ["share", "state"],
		properties: { share: { $ref: "#/$defs/bulkShare" }, state },
	};
	return {
		...common,
		properties: {
			...propertiesOf(common),
			each: {
				description: "What all of them have in common (default - nothing).",
				...state,
			},
			groups: { $ref: "#/$defs/bulkGroups", items: group },
		},
	};
}

function takenBy(
	node: SchemaObject,
	definitions: Definitions,
	path: readonly string[] = [],
): (readonly [readonly string[], string])[] {
	return Object.entries(propertiesOf(node)).flatMap(([member, schema]) => {
		if (!isObject(schema)) return [];
		const inner = [...path, member];
		const fact = schema["x-person"];
		return typeof fact === "string"
			? [[inner, fact] as const]
			: takenBy(targetOf(schema, definitions), definitions, inner);
	});
}

/** A schema without what is one person's alone. A reference stays one where nothing is left out. */
function sharedPart(
	schema: SchemaObject,
	definitions: Definitions,
): SchemaObject {
	const { $ref: reference, ...own } = schema;
	if (reference !== undefined) {
		const target = targetOf(schema, definitions);
		const shared = sharedPart(target, definitions);
		const isWhole = JSON.stringify(shared) === JSON.stringify(target);
		return isWhole ? schema : { ...own, ...shared };
	}
	const { items, properties, required } = schema;
	if (isObject(items))
		return { ...schema, items: sharedPart(items, definitions) };
	if (!isObject(properties)) return schema;
	const kept = Object.entries(properties).flatMap(([name, member]) => {
		if (!isObject(member) || isOwn(member)) return [];
		const shared = sharedPart(member, definitions);
		return isEmptied(shared) ? [] : [[name, shared] as const];
	});
	const names = new Set(kept.map(([name]) => name));
	return {
		...schema,
		properties: Object.fromEntries(kept),
		...(Array.isArray(required) && {
			required: required.filter((name) => names.has(name)),
		}),
	};
}

function isOwn(member: SchemaObject): boolean {
	return (
		member["x-own"] === true ||
		(member["x-person"] !== undefined && member.type !== "boolean")
	);
}

/** Whether nothing is left that could be said. */
function isEmptied({
	properties,
	additionalProperties,
}: SchemaObject): boolean {
	return (
		isObject(properties) &&
		Object.keys(properties).length === 0 &&
		additionalProperties === false
	);
}

function targetOf(
	schema: SchemaObject,
	definitions: Definitions,
): SchemaObject {
	const name = nameOfRef(schema);
	return name === undefined ? schema : objectIn(definitions, name);
}

function nameOfRef(schema: unknown): string | undefined {
	const reference = isObject(schema) ? schema.$ref : undefined;
	return typeof reference === "string"
		? reference.replace("#/$defs/", "")
		: undefined;
}

function propertiesOf({ properties }: SchemaObject): SchemaObject {
	return isObject(properties) ? properties : {};
}

function objectIn(definitions: Definitions, name: string): SchemaObject {
	const found = definitions[name];
	return isObject(found) ? found : {};
}
