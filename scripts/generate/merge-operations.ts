import {
	type Document,
	extensionsOf,
	METHODS,
	type MethodKey,
	type Operation,
	type PathItem,
} from "./openapi.ts";
import type { ProblemList } from "./problems.ts";
import type { SpecFile } from "./surfaces.ts";

/** One operation and where it was declared. */
export interface SpecOperation {
	readonly surface: string;
	readonly method: MethodKey;
	readonly path: string;
	readonly operation: Operation;
}

/**
 * Lists the operations of all surfaces in document order, each with what its
 * path item and its document say for all.
 */
export function mergeOperations(
	surfaces: readonly SpecFile[],
	problems: ProblemList,
): SpecOperation[] {
	const byId = new Map<string, string>();
	const byRoute = new Map<string, string>();
	const spelling = new Map<string, string>();
	return surfaces.flatMap(({ document, where, surface }) =>
		Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
			const anonymous = path.replaceAll(/\{[^}]*\}/g, "{}");
			const earlierSpelling = spelling.get(anonymous) ?? path;
			spelling.set(anonymous, earlierSpelling);
			if (earlierSpelling !== path)
				problems.add(
					where,
					`path ${path} is the same as ${earlierSpelling}. Use the same parameter names.`,
				);
			checkPathItem(path, item, where, problems);
			return METHODS.flatMap((method) => {
				const declared = item[method];
				if (!declared) return [];
				const label = `${method.toUpperCase()} ${path}`;
				const operation = inherit(declared, item, document);
				checkOperation(operation, label, where, problems);
				claim(byRoute, `${method} ${anonymous}`, label, where, problems);
				const { operationId } = operation;
				if (operationId !== undefined)
					claim(
						byId,
						operationId,
						`operationId ${operationId}`,
						where,
						problems,
					);
				return [{ surface, method, path, operation }];
			});
		}),
	);
}

function claim(
	taken: Map<string, string>,
	key: string,
	label: string,
	where: string,
	problems: ProblemList,
): void {
	const earlier = taken.get(key);
	if (earlier)
		problems.add(
			where,
			`${label} is declared twice, first in ${earlier}. Rename or remove one.`,
		);
	else taken.set(key, where);
}

function checkPathItem(
	path: string,
	item: PathItem,
	where: string,
	problems: ProblemList,
): void {
	for (const field of ["$ref", "servers"])
		if (field in item)
			problems.add(
				where,
				`${path}: "${field}" on a path is not supported. Write the operations here.`,
			);
}

function checkOperation(
	operation: Operation,
	label: string,
	where: string,
	problems: ProblemList,
): void {
	const { operationId, tags, responses } = operation;
	if (operationId === undefined)
		problems.add(where, `${label} has no operationId. Add one, in camelCase.`);
	else if (!/^[a-z][A-Za-z0-9]*$/.test(operationId))
		problems.add(
			where,
			`${label}: operationId "${operationId}" is not camelCase. It names the type and the handler file: use letters and digits only.`,
		);
	if (!tags?.length)
		problems.add(
			where,
			`${label} has no tag. Add \`tags: [<surface>]\` and declare the tag at the root.`,
		);
	if (!responses || Object.keys(responses).length === 0)
		problems.add(where, `${label} has no responses. Declare each status.`);
}

/** An operation with what the path item and the document say for all. */
function inherit(
	operation: Operation,
	item: PathItem,
	document: Document,
): Operation {
	const own = operation.parameters ?? [];
	const shared = (item.parameters ?? []).filter(
		(parameter) =>
			!own.some(
				(other) =>
					"name" in other &&
					"name" in parameter &&
					other.name === parameter.name &&
					other.in === parameter.in,
			),
	);
	const parameters = [...shared, ...own];
	const security = operation.security ?? document.security;
	return {
		...extensionsOf(item),
		...operation,
		...(parameters.length > 0 && { parameters }),
		...(security && { security }),
	};
}
