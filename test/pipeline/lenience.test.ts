// What an API takes beyond the letter of its spec, as data of its definition or spec.
import { expect, test } from "vitest";
import { takeNumbersAsText } from "../../src/pipeline/lenient-text.ts";
import type { Validate } from "../../src/pipeline/validators.ts";
import { routeSpec } from "../support/tiny-api.ts";
import { greet, greeting, setUpTiny } from "../support/tiny-pipeline.ts";

const [route] = greet.routes;

test("path values are spelt as the spec does before they are looked at", async () => {
	const isMain: Validate = (data) =>
		typeof data === "object" &&
		data !== null &&
		Object.values(data).every((value) => value === "main");
	const strict = { greet: { path: isMain, response: {} } };
	const loose = setUpTiny({
		loadValidators: async () => strict,
		normalisePath: ({ tenant = "", ...others }, policy, { operationId }) => ({
			...others,
			tenant:
				operationId === "greet" && policy.enumerationSafe
					? tenant.toLowerCase()
					: tenant,
		}),
	});
	const shouted = { ...greeting(), path: "/greetings/MAIN" };
	expect(await loose.send(shouted)).toMatchObject({ status: 200 });
	loose.world.setPolicyOverrides("tiny", { enumerationSafe: false });
	expect(await loose.send(shouted)).toMatchObject({ status: 404 });
});

test("an operation that the policy does not offer is a path that does not exist", async () => {
	const { send, world } = setUpTiny({
		isOffered: ({ operationId }, policy) =>
			operationId !== "greet" || policy.enumerationSafe,
	});
	expect(await send(greeting())).toMatchObject({ status: 200 });
	world.setPolicyOverrides("tiny", { enumerationSafe: false });
	expect(await send(greeting())).toMatchObject({
		status: 404,
		body: { code: "T404" },
	});
	expect(await send({ ...greeting(), method: "PUT" })).toMatchObject({
		status: 404,
	});
	const [entry] = world.journal.entries();
	expect(entry?.operationId).toBeUndefined();
});

test("a number is taken as its digits where the spec says so, before it is validated", async () => {
	const { send } = setUpTiny({
		routes: [routeSpec({ ...route, lenientText: [["name"]] })],
	});
	const answer = await send(greeting('{"name":123456,"age":7}'));
	expect(answer.body).toEqual({ name: "123456", age: 7 });
});

test.each([
	[
		"inside objects",
		{ a: { b: 1, c: 2 } },
		[["a", "b"]],
		{ a: { b: "1", c: 2 } },
	],
	[
		"inside lists",
		{ a: [{ b: 1 }, {}] },
		[["a", "*", "b"]],
		{ a: [{ b: "1" }, {}] },
	],
	["of the whole", 7, [[]], "7"],
	["that is text already", { a: "1" }, [["a"]], { a: "1" }],
	["that is no whole number", { a: 1.5 }, [["a"]], { a: 1.5 }],
	["whose digits are lost", { a: 2 ** 53 }, [["a"]], { a: 2 ** 53 }],
	["that is not there", { b: 1 }, [["a"], ["toString"]], { b: 1 }],
	[
		"under another type",
		{ a: 1, c: null },
		[
			["a", "b"],
			["c", "d"],
		],
		{ a: 1, c: null },
	],
])("a value %s", (_, body, paths, expected) => {
	const before = structuredClone(body);
	expect(takeNumbersAsText(body, paths)).toEqual(expected);
	expect(body).toEqual(before);
});
