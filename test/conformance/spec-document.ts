import { readFileSync } from "node:fs";
import type {
	ParameterPlace,
	RouteSpec,
} from "../../src/pipeline/route-spec.ts";

/** An example of a parameter in the document of an API. */
export interface ParameterExample {
	readonly in: ParameterPlace;
	/** As the route table has it: lower case for a header. */
	readonly name: string;
	readonly value: unknown;
}

/** An example of a body in the document of an API. */
export interface BodyExample {
	readonly mediaType: string;
	readonly name: string;
	readonly value: unknown;
}

/** An example of an answer in the document of an API. */
export interface AnswerExample extends BodyExample {
	readonly status: string;
}

/** What the document of an API shows of one operation. */
export interface OperationExamples {
	readonly parameters: readonly ParameterExample[];
	readonly bodies: readonly BodyExample[];
	readonly answers: readonly AnswerExample[];
}

type Node = { readonly [key: string]: unknown };

/** Reads the examples of every operation out of `specs/{api}/openapi.json`, by operation id. */
export function readExamples(
	api: string,
	routes: readonly RouteSpec[],
): ReadonlyMap<string, OperationExamples> {
	const file = new URL(`../../specs/${api}/openapi.json`, import.meta.url);
	const root = nodeOf(JSON.parse(readFileSync(file, "utf8")));
	return new Map(
		routes.map((route) => [route.operationId, examplesAt(root, route)]),
	);
}

function examplesAt(root: Node, route: RouteSpec): OperationExamples {
	const at = (node: unknown) => resolved(root, node);
	const item = at(nodeOf(root.paths)[route.path]);
	const operation = at(item[route.method.toLowerCase()]);
	const parameters = [item.parameters, operation.parameters]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map(at)
		.flatMap(parameterExample);
	const answers = Object.entries(nodeOf(operation.responses)).flatMap(
		([status, response]) =>
			bodyExamples(root, at(response)).map((body) => ({ ...body, status })),
	);
	const bodies = bodyExamples(root, at(operation.requestBody));
	return { parameters, bodies, answers };
}

function parameterExample(parameter: Node): readonly ParameterExample[] {
	if (!("example" in parameter)) return [];
	const place = parameter.in as ParameterPlace; // the document is valid OpenAPI
	const name = String(parameter.name);
	return [
		{
			in: place,
			name: place === "header" ? name.toLowerCase() : name,
			value: parameter.example,
		},
	];
}

function bodyExamples(root: Node, owner: Node): readonly BodyExample[] {
	return Object.entries(nodeOf(owner.content)).flatMap(([mediaType, content]) =>
		Object.entries(nodeOf(nodeOf(content).examples)).map(([name, example]) => ({
			mediaType,
			name,
			value: resolved(root, example).value,
		})),
	);
}

function resolved(root: Node, node: unknown): Node {
	const here = nodeOf(node);
	if (typeof here.$ref !== "string") return here;
	const target = here.$ref
		.split("/")
		.slice(1)
		.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
		.reduce<unknown>((parent, part) => nodeOf(parent)[part], root);
	return resolved(root, target);
}

/** What is not there is as good as empty. */
function nodeOf(value: unknown): Node {
	return typeof value === "object" && value !== null ? (value as Node) : {}; // every object can be read by name
}
