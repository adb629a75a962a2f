// What a spec shows is true: its requests are taken, its answers conform, and a client that sends an
// example gets an answer that the operation declares.
import { describe, expect, test } from "vitest";
import { apis } from "../../src/apis/registry.generated.ts";
import type { ApiDefinition } from "../../src/pipeline/api-definition.ts";
import { defaultLimits } from "../../src/pipeline/request-limits.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { books, type Told } from "./book.ts";
import { wireOf } from "./general-ways.ts";
import { refusalSamples } from "./refusal-samples.ts";
import { type Asked, exampleRequest } from "./request.ts";
import { readExamples } from "./spec-document.ts";

describe.each(Object.entries(books))("%s", async (name, book) => {
	const definition: ApiDefinition = apis[name as keyof typeof apis]; // books has the keys of apis
	const { routes } = definition;
	const validators = await definition.loadValidators();
	const opened = book.open();
	const shown = [...readExamples(name, routes)].map(([id, examples]) => ({
		id,
		examples,
	}));
	const bodies = shown.flatMap(({ id, examples }) =>
		examples.bodies.map((body) => ({ id, ...body })),
	);
	const parameters = shown.flatMap(({ id, examples }) =>
		examples.parameters.map((parameter) => ({ id, ...parameter })),
	);
	const answers = shown.flatMap(({ id, examples }) =>
		examples.answers.map((answer) => ({ id, ...answer })),
	);

	test.each(bodies)("$id takes its $mediaType: $name", (example) => {
		const validate = validators[example.id]?.body?.[example.mediaType];
		expect(validate?.(example.value), JSON.stringify(validate?.errors)).toBe(
			true,
		);
	});

	test("operations take the examples of their parameters", () => {
		const refused = parameters.filter(({ id, in: place, name, value }) => {
			const validate = validators[id]?.[place];
			const others = parameters
				.filter((other) => other.id === id && other.in === place)
				.map((other) => [other.name, String(other.value)]);
			const all = { ...Object.fromEntries(others), [name]: String(value) };
			return validate?.(all) !== true;
		});
		expect(refused).toEqual([]);
	});

	test("all examples of answers conform", () => {
		const wrong = answers.flatMap(({ id, status, mediaType, name, value }) => {
			const validate = validators[id]?.response[status]?.[mediaType];
			return validate?.(value)
				? []
				: [`${id} ${status} ${name}: ${JSON.stringify(validate?.errors)}`];
		});
		expect(wrong).toEqual([]);
	});

	test("examples of refusals show each declared error code, and no other", () => {
		const differing = routes.flatMap(({ operationId: id, responses }) =>
			Object.entries(responses).flatMap(([status, response]) => {
				const { errorCodes, mediaTypes } = response;
				// An answer without a body has nothing to show.
				if (mediaTypes.length === 0) return [];
				const codes = answers
					.filter((answer) => answer.id === id && answer.status === status)
					.flatMap(
						({ value }) => book.errorCodeIn(value, Number(status)) ?? [],
					);
				const isSame =
					[...new Set(codes)].sort().join() === [...errorCodes].sort().join();
				return isSame ? [] : [`${id} ${status}: ${codes} not ${errorCodes}`];
			}),
		);
		expect(differing).toEqual([]);
	});

	/** Sends the example of an operation, changed, to a world as it began. */
	async function answerTo(route: RouteSpec, special: Partial<Asked> = {}) {
		const stage = await opened;
		await stage.simulator.worlds.reset(stage.world.id);
		const examples = shown.find(({ id }) => id === route.operationId)?.examples;
		if (examples === undefined) throw new Error("It is in no document.");
		const asked = { ...exampleRequest(route, examples), ...special };
		return stage.send(await stage.admit(route, asked));
	}

	const offered = routes.filter(
		(route) => definition.isOffered?.(route, definition.policy) ?? true,
	);

	test.each(offered)("$operationId answers its example", async (route) => {
		const { status, errorCode } = await answerTo(route);
		expect(Object.keys(route.responses)).toContain(String(status));
		expect(status).not.toBe(500);
		const [nowhere = {}] = refusalSamples["route-unknown"];
		expect(`${status} ${errorCode}`).not.toBe(
			wireOf(definition, "route-unknown", nowhere, undefined),
		);
	});

	const withoutBody = routes.filter(
		({ method, requestBody }) => method !== "GET" && requestBody === "none",
	);

	test.each(withoutBody)(
		"$operationId takes no notice of a body, of whatever size and type",
		async (route) => {
			const body = "x".repeat(defaultLimits.bodyBytes + 1);
			const headers = { "content-type": "text/plain" };
			const answer = await answerTo(route, { body, headers });
			expect(answer).toMatchObject(pick(await answerTo(route)));
		},
	);
});

function pick({ status, errorCode }: Told): Told {
	return { status, errorCode };
}
