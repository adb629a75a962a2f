import { refuse } from "../../src/core/errors.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import {
	createPipeline,
	type PipelineOptions,
} from "../../src/pipeline/pipeline.ts";
import type { Validate } from "../../src/pipeline/validators.ts";
import { makeEmptyWorld } from "../../src/worlds/make-empty-world.ts";
import { exchangeOf, routeSpec, tinyApi } from "./tiny-api.ts";

const startOfTime = Date.parse("2026-01-01T00:00:00Z");

const hasName: Validate = (data) => {
	const isFine = typeof data === "object" && data !== null && "name" in data;
	hasName.errors = isFine
		? null
		: [
				{
					instancePath: "",
					keyword: "required",
					params: { missingProperty: "name" },
					message: "",
				},
			];
	return isFine;
};

/** The spec of a JSON answer. */
export const json = {
	mediaTypes: ["application/json"],
	headers: ["x-trace-id"],
	errorCodes: [],
};

/** An API with one operation, which answers what it was sent. */
export const greet = {
	routes: [
		routeSpec({
			operationId: "greet",
			method: "POST",
			path: "/greetings/{tenant}",
			requestBody: "required",
			requestMediaTypes: ["application/json"],
			security: [{}, { bearer: [] }],
			responses: {
				"200": json,
				"204": { mediaTypes: [], headers: [], errorCodes: [] },
				"400": { ...json, errorCodes: ["T400", "TBAD"] },
				"403": { ...json, errorCodes: ["T403"] },
				"404": { ...json, errorCodes: ["TTEN"] },
				"413": { ...json, errorCodes: ["T413"] },
				"415": { ...json, errorCodes: ["T415"] },
				"429": { ...json, errorCodes: ["T429"] },
				"500": { ...json, errorCodes: ["T500"] },
			},
		}),
	],
	loadValidators: async () => ({
		greet: {
			body: { "application/json": hasName },
			response: { "200": { "application/json": hasName } },
		},
	}),
	operations: { greet: async ({ body }) => ({ status: 200, body }) },
	schemes: {
		bearer: {
			isPresented: ({ exchange }) =>
				exchange.headers.authorization !== undefined,
			check: async () => refuse("token-missing", {}),
		},
	},
} satisfies Partial<ApiDefinition>;

/** A pipeline of that API, parts of it replaced, in a world of its own. */
export function setUpTiny(
	given: Partial<ApiDefinition> = {},
	options: Partial<PipelineOptions> = {},
) {
	const { world } = makeEmptyWorld("w1", {
		seed: "pipeline",
		isSeeded: true,
		machineTime: () => startOfTime,
	});
	const defects: unknown[] = [];
	const pipeline = createPipeline(tinyApi({ ...greet, ...given }), {
		validateResponses: true,
		showHints: true,
		onDefect: (error) => defects.push(error),
		stopwatch: () => 0,
		...options,
	});
	const send = async (exchange: Exchange) => {
		const answer = await pipeline(exchange, {
			world,
			baseUrl: "http://tiny.test/tiny",
		});
		const body =
			answer.body === undefined ? undefined : JSON.parse(String(answer.body));
		return {
			...answer,
			body,
			header: (name: string) => answer.headers.find(([n]) => n === name)?.[1],
		};
	};
	return { send, world, defects };
}

/** A request to its operation. */
export const greeting = (
	body = '{"name":"Ada"}',
	headers: Exchange["headers"] = {},
) =>
	exchangeOf("POST", "/greetings/main", {
		body,
		headers: { "content-type": "application/json", ...headers },
	});
