// Headers of every answer are there when it is checked; a body may be missing where the spec says so.
import { expect, test } from "vitest";
import { refuse } from "../../src/core/errors.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { routeSpec, tinyApi } from "../support/tiny-api.ts";
import { greet, greeting, json, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;

function demanding(header: string): Partial<ApiDefinition> {
	const spec = { ...json, headers: [header] };
	return {
		routes: [
			routeSpec({
				...route,
				responses: {
					"200": spec,
					"204": { ...spec, mediaTypes: [] },
					"400": { ...spec, errorCodes: ["T400"] },
					"500": { ...json, errorCodes: ["T500"] },
				},
			}),
		],
	};
}

const traced: Partial<ApiDefinition> = {
	answerHeaders: ({ traceId, refused }) => [
		["request-ref", `${refused ? "no" : "yes"} ${traceId}`],
	],
};

test("a demanded header is met by those of every answer, with the trace id", async () => {
	const { send, defects } = setUpTiny({
		...demanding("request-ref"),
		...traced,
	});
	const fine = await send(greeting());
	expect(fine.status).toBe(200);
	expect(fine.header("request-ref")).toBe(`yes ${fine.header("x-trace-id")}`);
	const wrong = await send(greeting("{}"));
	expect(wrong.status).toBe(400);
	expect(wrong.header("request-ref")).toBe(`no ${wrong.header("x-trace-id")}`);
	expect(defects).toEqual([]);
});

test.each([200, 204])(
	"a demanded header that nobody sends breaks a %d",
	async (status) => {
		const { send } = setUpTiny({
			...demanding("request-ref"),
			operations: {
				greet: async ({ body }) =>
					status === 200 ? { status, body } : { status },
			},
		});
		const answer = await send(greeting());
		expect(answer.status).toBe(500);
		expect(answer.header("x-stagedoor-hint")).toContain(
			"header request-ref is missing",
		);
	},
);

test("a handler's own header stands", async () => {
	const { send } = setUpTiny({
		...demanding("request-ref"),
		...traced,
		operations: {
			greet: async () => ({ status: 204, headers: [["Request-Ref", "own"]] }),
		},
	});
	const { headers } = await send(greeting());
	expect(
		headers.filter(([name]) => name.toLowerCase() === "request-ref"),
	).toEqual([["Request-Ref", "own"]]);
});

test.each([
	["may be missing where the spec says so", true, 403],
	["may not be missing elsewhere", false, 500],
])("a refusal's body %s", async (_, isOptional, status) => {
	const refused = {
		...json,
		errorCodes: ["T403"],
		...(isOptional && { bodyIsOptional: true as const }),
	};
	const { send } = setUpTiny({
		routes: [
			routeSpec({
				...route,
				responses: { ...route?.responses, "403": refused },
			}),
		],
		operations: { greet: async () => refuse("account-blocked", {}) },
		refusalBody: (view) =>
			view.row.status === 403
				? { mediaType: "application/json" }
				: tinyApi().refusalBody(view),
	});
	const answer = await send(greeting());
	expect(answer.status).toBe(status);
	expect(answer.body === undefined).toBe(isOptional);
});
