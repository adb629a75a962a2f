import { bundle } from "./bundle.ts";
import { SchemaCompiler } from "./compile-schemas.ts";
import { banner, relativeImport } from "./layout.ts";
import type { MergedSpec } from "./merge.ts";
import type { SpecOperation } from "./merge-operations.ts";
import type { Document, MediaType, Parameter, Schema } from "./openapi.ts";
import type { ProblemList } from "./problems.ts";
import { parametersOf, requestBodyOf, responsesOf } from "./routes.ts";

/** The text of `validators.generated.ts`. Needs a spec without problems so far. */
export async function validatorsModule(
	spec: MergedSpec,
	path: string,
	problems: ProblemList,
): Promise<string> {
	const { api, document, operations } = spec;
	const where = `specs/${api}`;
	const exact = new SchemaCompiler(document, where, problems, { prefix: "v" });
	const coercing = new SchemaCompiler(document, where, problems, {
		prefix: "p",
		coerceTypes: "array",
		useDefaults: true,
	});
	const rows = operations.map((entry) => {
		const at = `${where}/${entry.surface}.yaml: ${entry.operation.operationId}`;
		const parts = [
			...parameterParts(document, entry, coercing, at),
			...bodyPart(document, entry, exact, at),
			responsePart(document, entry, exact, at),
		];
		return `${entry.operation.operationId}: { ${parts.join(", ")} }`;
	});
	problems.throwIfAny();
	const { code, table } = await bundle({
		exact: exact.moduleText(),
		coercing: coercing.moduleText(),
		entry: [
			`import { ${exact.exports} } from "exact";`,
			`import { ${coercing.exports} } from "coercing";`,
			`export const table = { ${rows.join(",\n")} };`,
		].join("\n"),
	});
	const types = relativeImport(path, "src/pipeline/validators.ts");
	return [
		banner(where),
		"// @ts-nocheck: compiled schemas, checked by their own tests",
		`import type { OperationValidators } from "${types}";`,
		`import type { operations } from "./spec.generated.ts";\n`,
		code,
		"/** The compiled schemas of every operation. */",
		`export const validators: { readonly [id in keyof operations]: OperationValidators } = ${table};\n`,
	].join("\n");
}

const PLACES = ["path", "query", "header", "cookie"] as const;

function parameterParts(
	document: Document,
	entry: SpecOperation,
	compiler: SchemaCompiler,
	where: string,
): string[] {
	const parameters = parametersOf(document, entry);
	return PLACES.flatMap((place) => {
		const here = parameters.filter((parameter) => parameter.in === place);
		if (here.length === 0) return [];
		const key = `${entry.operation.operationId}~${place}`;
		return `${place}: ${compiler.add(key, objectOf(here), `${where} ${place}`)}`;
	});
}

/** The parameters of one place as the object schema that the pipeline fills. */
function objectOf(parameters: readonly Parameter[]): Schema {
	return {
		type: "object",
		properties: Object.fromEntries(
			parameters.map(({ name, schema }) => [name, schema ?? true]),
		),
		required: parameters
			.filter(({ required }) => required)
			.map(({ name }) => name),
	};
}

function bodyPart(
	document: Document,
	entry: SpecOperation,
	compiler: SchemaCompiler,
	where: string,
): string[] {
	const content = requestBodyOf(document, entry)?.content ?? {};
	const key = `${entry.operation.operationId}~body`;
	const media = mediaParts(content, key, compiler, `${where} request body`);
	return media.length === 0 ? [] : [`body: { ${media.join(", ")} }`];
}

function responsePart(
	document: Document,
	entry: SpecOperation,
	compiler: SchemaCompiler,
	where: string,
): string {
	const statuses = responsesOf(document, entry).flatMap(
		([status, { content = {} }]) => {
			const at = `${where} ${status}`;
			const key = `${entry.operation.operationId}~${status}`;
			const media = mediaParts(content, key, compiler, at);
			return media.length === 0
				? []
				: [`${JSON.stringify(status)}: { ${media.join(", ")} }`];
		},
	);
	return `response: { ${statuses.join(", ")} }`;
}

function mediaParts(
	content: Record<string, MediaType>,
	key: string,
	compiler: SchemaCompiler,
	where: string,
): string[] {
	return Object.entries(content).flatMap(([media, { schema }], index) =>
		schema === undefined
			? []
			: [
					`${JSON.stringify(media)}: ${compiler.add(`${key}~${index}`, schema, where)}`,
				],
	);
}
