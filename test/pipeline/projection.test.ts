// Which members of an answer a client wants.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProjection, project } from "../../src/pipeline/projection.ts";

const answer = {
	Uid: "u",
	Email: [
		{ Type: "Primary", Value: "a" },
		{ Type: "Work", Value: "b" },
	],
	Country: { Code: "AT", Name: "Austria" },
};

const thin = (fields: string) => project(answer, parseProjection(fields));

test.each([
	["Uid", { Uid: "u" }],
	["Uid,Country", { Uid: "u", Country: answer.Country }],
	["Email/Value", { Email: [{ Value: "a" }, { Value: "b" }] }],
	["Country(Code),Uid", { Country: { Code: "AT" }, Uid: "u" }],
	["Country(Code,Name)", { Country: answer.Country }],
	["Country/Code,Country/Name", { Country: answer.Country }],
	["uid", { Uid: "u" }],
	["*", answer],
	["Country(*)", { Country: answer.Country }],
	["unknown", {}],
	["Country(Code", { Country: { Code: "AT" } }],
	["),Uid", {}],
	["Uid/x", { Uid: "u" }],
])("%s", (fields, expected) => {
	expect(thin(fields)).toEqual(expected);
});

test("what is named deeper than ten levels is wanted whole", () => {
	const deep = (levels: number): object =>
		levels === 0 ? { x: 1, y: 2 } : { a: deep(levels - 1) };
	const fields = `${"a/".repeat(12)}x`;
	expect(project(deep(12), parseProjection(fields))).toEqual(deep(12));
	expect(project(deep(3), parseProjection("a/a/a/x"))).toEqual({
		a: { a: { a: { x: 1 } } },
	});
});

test("any text can be read, and never adds a member", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 3000 }), (fields) => {
			const kept = thin(fields);
			expect(answer).toMatchObject(Object(kept));
		}),
	);
});

test("a text of nothing but brackets is read at once", () => {
	expect(thin(`Uid${"(".repeat(5000)}`)).toEqual({ Uid: "u" });
});
