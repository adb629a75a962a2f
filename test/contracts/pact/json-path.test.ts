// Paths into bodies, in all spellings that tools write.
import { expect, test } from "vitest";
import {
	partsOf,
	step,
	withTexts,
} from "../../../src/contracts/pact/json-path.ts";

test.each([
	["$", []],
	["$.a.b", ["a", "b"]],
	["$.list[*].id", ["list", "*", "id"]],
	["$[0]['first name'][\"x.y\"]", ["0", "first name", "x.y"]],
	["$.x-y", ["x-y"]],
])("%s is read", (path, parts) => {
	expect(partsOf(path)).toEqual(parts);
});

test.each(["plain", "first name", "x.y", "x-y"])(
	"a step that was written is read again: %s",
	(name) => {
		expect(partsOf(`$${step(name)}`)).toEqual([name]);
	},
);

test("texts are put where a path leads to something, into a copy", () => {
	const body = { user: { id: "1" }, codes: ["a", "b"] };
	const texts = {
		"$.user.id": "2",
		"$.codes[1]": "c",
		"$.user.name": "no such member",
		"$.nobody.id": "no such place",
	};
	expect(withTexts(body, texts)).toEqual({
		user: { id: "2" },
		codes: ["a", "c"],
	});
	expect(body.user.id).toBe("1");
	expect(withTexts(undefined, { "$.a": "b" })).toBeUndefined();
	expect(withTexts("text", { "$.length": "b" })).toBe("text");
});
