// What a recording has and the simulator has not is told, and told apart by what the spec knows.
import { expect, test } from "vitest";
import { answerSchema } from "../../../src/contracts/record/schema.ts";
import { unanswered } from "../../../src/contracts/record/unanswered.ts";

const schema = answerSchema(
	{
		paths: {
			"/me": {
				get: {
					responses: {
						200: {
							content: {
								"application/json": {
									schema: {
										properties: {
											nickname: { type: "string" },
											user: { properties: { id: {} } },
											list: { items: { properties: { a: {} } } },
											free: { type: "object" },
										},
									},
								},
							},
						},
					},
				},
			},
		},
	},
	{ path: "/me", method: "GET" },
	"200",
	"application/json",
);

test("members that only the recording has", () => {
	const answer = { user: { id: "1" }, list: [{ a: 1 }], free: {} };
	const recorded = {
		nickname: "ada",
		user: { id: "2", rank: 3 },
		list: [{ a: 1, "b c": 2 }],
		free: { anything: 1 },
		nothing: null,
	};
	expect(unanswered(answer, recorded, schema)).toEqual([
		{ path: "$.nickname", isDeclared: true },
		{ path: "$.user.rank", isDeclared: false },
		{ path: "$.list[*]['b c']", isDeclared: false },
		{ path: "$.free.anything", isDeclared: true },
	]);
});

test("the same members, other values: nothing", () => {
	expect(unanswered({ a: 1, b: [] }, { a: 2, b: [1] }, schema)).toEqual([]);
	expect(unanswered([], [{ a: 1 }], undefined)).toEqual([]);
	expect(unanswered("text", { a: 1 }, undefined)).toEqual([]);
});
