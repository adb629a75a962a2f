import type { RouteSpec } from "../../pipeline/route-spec.ts";
import { pointerTo } from "../pact/json-pointer.ts";
import type { Pact, PactInteraction } from "../pact/pact.ts";
import { asSpelt } from "./as-spelt.ts";
import type { CheckedApi } from "./checked-api.ts";
import type { Engine, EngineResult } from "./engine.ts";
import type { Finding } from "./finding.ts";
import { generatedParts } from "./generated-parts.ts";
import { locate } from "./locate.ts";
import { withoutExamples } from "./matched-examples.ts";

/** The operation that an interaction is about. */
interface Target {
	readonly route: RouteSpec;
	/** The path as the spec has it, without the base it came under. */
	readonly specPath: string;
	readonly definition: CheckedApi["definition"];
}

/** Has the engine compare one interaction with the spec of its operation. */
export async function compareInteraction(
	interaction: PactInteraction,
	pact: Pact,
	{ engine, openapi, definition }: CheckedApi,
	route: Pick<Target, "route" | "specPath">,
): Promise<readonly Finding[]> {
	const target: Target = { ...route, definition };
	const results = await resultsOf(interaction, pact, engine, target);
	const examples = generatedParts(interaction);
	const all = { [String(interaction.index)]: interaction.source };
	const findings = results.map((result): Finding => {
		const pactPointer = pactPlace(result, interaction, all);
		const isExample = examples.some((part) =>
			`${pactPointer}/`.toLowerCase().startsWith(`${part}/`.toLowerCase()),
		);
		const specPointer = specPlace(result, openapi, target);
		return {
			// The path led to the operation: what does not fit is a value in it.
			code:
				result.code === "request.path-or-method.unknown"
					? "request.path.incompatible"
					: result.code,
			severity: result.type === "error" && !isExample ? "error" : "warning",
			message: `${messageOf(result, target)}${isExample ? " (an example: a generator replaces it)" : ""}`,
			pactPointer,
			specPointer,
			...(result.mockDetails?.value !== undefined && {
				found: result.mockDetails.value,
			}),
		};
	});
	return withoutExamples(findings, interaction, openapi);
}

/** Statuses by which an API says that the request itself is malformed, as the pact then means it to be. */
const malformed: ReadonlySet<number> = new Set([
	400, 405, 406, 411, 412, 413, 414, 415, 422,
]);

async function resultsOf(
	interaction: PactInteraction,
	pact: Pact,
	engine: Engine,
	{ route, specPath, definition }: Target,
): Promise<readonly EngineResult[]> {
	const { request, response } = interaction;
	const type = response.headers["content-type"]?.[0];
	// The engine looks the schema of an answer up by what the request accepts. Where that is not said,
	// the media type of the answer stands in for it.
	const saysNot = type !== undefined && request.headers.accept === undefined;
	const asked = {
		...inText(request.headers),
		...(saysNot && { accept: type }),
	};
	const compared: Compared = {
		description: interaction.description,
		request: {
			method: request.method,
			path: specPath,
			headers: asked,
			...asSpelt(request, route, definition),
		},
		response: {
			status: response.status,
			headers: inText(response.headers),
			body: response.body,
		},
	};
	const found = (await collect(engine, pact, compared)).filter(
		({ code }) => !saysNot || !code.startsWith("request.accept."),
	);
	const isRefused = response.status >= 400;
	if (!isRefused || malformed.has(response.status)) return found;
	// The engine looks at requests that succeed only. A refused sign-in is as well-formed as any.
	const success = Object.keys(route.responses).find((key) => /^[23]/.test(key));
	if (success === undefined) return found;
	const asSuccess = { ...compared, response: { status: Number(success) } };
	const mayLackCredential = response.status === 401 || response.status === 403;
	const ofRequest = (await collect(engine, pact, asSuccess)).filter(
		({ code }) =>
			code.startsWith("request.") &&
			!(mayLackCredential && code === "request.authorization.missing"),
	);
	const known = new Set(found.map(identity));
	return [
		...ofRequest.filter((result) => !known.has(identity(result))),
		...found,
	];
}

/** An interaction in the form of version 3, which is the plainest that the engine reads. */
interface Compared {
	readonly description: string;
	readonly request: { readonly [part: string]: unknown };
	readonly response: { readonly [part: string]: unknown };
}

function inText(headers: PactInteraction["request"]["headers"]) {
	return Object.fromEntries(
		Object.entries(headers).map(([name, values]) => [name, values.join(", ")]),
	);
}

function identity({ code, message, mockDetails }: EngineResult): string {
	return `${code} ${mockDetails?.location} ${message}`;
}

async function collect(
	engine: Engine,
	{ consumer, provider }: Pact,
	interaction: Compared,
): Promise<readonly EngineResult[]> {
	const results: EngineResult[] = [];
	const pact = {
		consumer: { name: consumer },
		provider: { name: provider },
		interactions: [interaction],
		metadata: { pactSpecification: { version: "3.0.0" } },
	};
	for await (const result of engine.compare(pact)) results.push(result);
	return results;
}

function messageOf({ code, message }: EngineResult, { route }: Target): string {
	return code === "request.path-or-method.unknown"
		? `A value in the path does not fit ${route.path}.`
		: `${message}.`;
}

/** The engine was given this interaction alone, as the first. */
function pactPlace(
	{ mockDetails }: EngineResult,
	interaction: PactInteraction,
	interactions: { readonly [index: string]: unknown },
): string {
	const location = mockDetails?.location ?? "";
	const rest = location.replace(/^\[root\]\.interactions\[0\]/, "");
	const start = pointerTo("interactions", interaction.index);
	for (const part of ["request", "response"] as const) {
		const body = `.${part}.body`;
		if (!rest.startsWith(body)) continue;
		const pointer = start + interaction[part].bodyPointer;
		return locate({ interactions }, rest.slice(body.length), pointer);
	}
	return locate({ interactions }, rest, start);
}

function specPlace(
	{ specDetails }: EngineResult,
	openapi: unknown,
	{ route }: Target,
): string {
	const operation = pointerTo("paths", route.path, route.method.toLowerCase());
	const location = specDetails?.location ?? "";
	const pointer = locate(openapi, location);
	return pointer.startsWith("/components") || pointer.startsWith(operation)
		? pointer
		: operation;
}
