import { isDeepStrictEqual } from "node:util";
import { mergeOperations, type SpecOperation } from "./merge-operations.ts";
import {
	type Components,
	type Document,
	extensionsOf,
	isReference,
	type PathItem,
} from "./openapi.ts";
import type { ProblemList } from "./problems.ts";
import { checkReferences, localise } from "./references.ts";
import type { SpecFile } from "./surfaces.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** All surfaces of one API as one document. */
export interface MergedSpec {
	readonly api: string;
	readonly document: Document;
	/** In document order. */
	readonly operations: readonly SpecOperation[];
}

/** Merges the files of one API; everything that does not fit is a problem. */
export function mergeSurfaces(
	api: string,
	files: readonly SpecFile[],
	problems: ProblemList,
): MergedSpec {
	const names = files.map(({ file }) => file);
	const local = files.map((file) => ({
		...file,
		// The copy has the shape of the original.
		document: localise(file.document, file, names, problems) as Document,
	}));
	const surfaces = local.filter(({ surface }) => surface !== "");
	for (const surface of surfaces) checkRoot(surface, problems);
	const operations = mergeOperations(surfaces, problems);
	const components = mergeComponents(local, problems);
	const document: Document = {
		"x-generated": `from specs/${api}/*.yaml, do not edit; run npm run generate`,
		openapi: surfaces[0]?.document.openapi ?? "3.1.0",
		jsonSchemaDialect: DIALECT,
		info: mergedInfo(api, surfaces),
		...listed("servers", surfaces, ({ url }) => url),
		...listed("tags", surfaces, ({ name }) => name),
		...mergeExtensions(surfaces, problems),
		paths: pathsOf(operations),
		components,
	};
	for (const { where, document: part } of local)
		checkReferences(part, document, where, problems);
	return { api, document, operations };
}

function checkRoot({ where, document }: SpecFile, problems: ProblemList): void {
	if (!/^3\.1\.\d+$/.test(document.openapi))
		problems.add(where, "is not OpenAPI 3.1. Start with `openapi: 3.1.0`.");
	if (document.jsonSchemaDialect !== DIALECT)
		problems.add(where, `add \`jsonSchemaDialect: ${DIALECT}\`.`);
	if (typeof document.info?.title !== "string")
		problems.add(where, "has no `info.title`. Add one.");
	if ("webhooks" in document)
		problems.add(where, "webhooks are not supported. Remove `webhooks`.");
}

/**
 * The title is what the titles of the surfaces begin with; of the other fields
 * those stay that all surfaces agree on.
 */
function mergedInfo(
	api: string,
	surfaces: readonly SpecFile[],
): Document["info"] {
	const infos = surfaces.map(({ document }) => document.info ?? {});
	const [first = {}] = infos;
	const common = Object.entries(first).filter(([field, value]) =>
		infos.every((info) => isDeepStrictEqual(info[field], value)),
	);
	const title = commonStart(infos.map((info) => String(info.title)));
	return {
		version: "0",
		...Object.fromEntries(common),
		title: title.replace(/[\s:,(–—-]+$/, "") || api,
	};
}

/** The longest start that all texts share. */
function commonStart([first = "", ...others]: readonly string[]): string {
	let length = first.length;
	for (const other of others)
		while (!other.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}

/** Unites a list of the roots; the first entry of a name wins. */
function listed<Key extends "servers" | "tags">(
	key: Key,
	surfaces: readonly SpecFile[],
	nameOf: (entry: NonNullable<Document[Key]>[number]) => string,
): Partial<Pick<Document, Key>> {
	const byName = new Map<string, NonNullable<Document[Key]>[number]>();
	for (const { document } of surfaces)
		for (const entry of document[key] ?? [])
			if (!byName.has(nameOf(entry))) byName.set(nameOf(entry), entry);
	// A computed key widens to an index signature.
	return byName.size === 0
		? {}
		: ({ [key]: [...byName.values()] } as Partial<Pick<Document, Key>>);
}

function mergeExtensions(
	surfaces: readonly SpecFile[],
	problems: ProblemList,
): Record<string, unknown> {
	const merged = new Map<string, { value: unknown; where: string }>();
	for (const { document, where } of surfaces)
		for (const [name, value] of Object.entries(extensionsOf(document))) {
			const earlier = merged.get(name);
			if (!earlier) merged.set(name, { value, where });
			else if (!isDeepStrictEqual(earlier.value, value))
				problems.add(
					where,
					`"${name}" differs from the one in ${earlier.where}. Make them equal or keep one.`,
				);
		}
	return Object.fromEntries(
		[...merged].map(([name, { value }]) => [name, value]),
	);
}

function mergeComponents(
	files: readonly SpecFile[],
	problems: ProblemList,
): Components {
	const merged: Components = {};
	const origin = new Map<string, string>();
	for (const { document, where } of files)
		for (const [kind, entries] of Object.entries(document.components ?? {}))
			for (const [name, component] of Object.entries(entries)) {
				// A surface may repeat a shared component's name as an alias for it.
				if (isReference(component) && component.$ref === pointer(kind, name))
					continue;
				const earlier = origin.get(`${kind}/${name}`);
				merged[kind] ??= {};
				if (!earlier) {
					merged[kind][name] = component;
					origin.set(`${kind}/${name}`, where);
				} else if (!isDeepStrictEqual(merged[kind][name], component))
					problems.add(
						where,
						`component ${kind}/${name} differs from the one in ${earlier}. Keep one of them in components.yaml, or rename this one.`,
					);
			}
	return Object.fromEntries(
		Object.entries(merged)
			.sort(([a], [b]) => compare(a, b))
			.map(([kind, entries]) => [
				kind,
				Object.fromEntries(
					Object.entries(entries).sort(([a], [b]) => compare(a, b)),
				),
			]),
	);
}

function pathsOf(
	operations: readonly SpecOperation[],
): Record<string, PathItem> {
	const paths: Record<string, PathItem> = {};
	for (const { path, method, operation } of operations)
		paths[path] = { ...paths[path], [method]: operation };
	return paths;
}

function pointer(kind: string, name: string): string {
	return `#/components/${kind}/${name}`;
}

/** Byte order, the same on every machine. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
