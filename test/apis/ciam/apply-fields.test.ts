// What an update makes of the fields of a profile: nulls, lists, marks (fact sheet 2.1).
import { expect, test } from "vitest";
import {
	applyFields,
	emptied,
} from "../../../src/apis/ciam/profile/apply-fields.ts";

const home = { Type: "Home", City: "London" };
const work = { Type: "Work", City: "Vienna" };

test.each([
	["what is sent takes its place", { City: "B" }, { City: "B" }],
	["null is as if it was not sent", { City: null }, { City: "A" }],
	["a list replaces the list", { Addresses: [work] }, { Addresses: [work] }],
	[
		"a mark takes out what has all that it names",
		{ Addresses: [{ ...home, op: "delete" }] },
		{ Addresses: [work] },
	],
	[
		"a mark of something else takes out nothing",
		{ Addresses: [{ Type: "Home", City: "Graz", op: "delete" }] },
		{ Addresses: [home, work] },
	],
	[
		"beside a mark others replace their type",
		{
			Addresses: [
				{ Type: "Home", op: "delete" },
				{ ...work, City: "Graz" },
			],
		},
		{ Addresses: [{ ...work, City: "Graz" }] },
	],
	[
		"marks in a list that was not there leave an empty one",
		{ Languages: [{ Name: "German", op: "delete" }] },
		{ Languages: [] },
	],
])("%s", (_, given, changed) => {
	const before = { City: "A", Addresses: [home, work] };
	expect(applyFields(before, given, false)).toEqual({ ...before, ...changed });
});

test("null clears where nulls count", () => {
	const before = { City: "A", State: "B" };
	expect(applyFields(before, { City: null }, true)).toEqual({ State: "B" });
});

test("a field that is demanded may not be emptied, but may stay empty unnamed", () => {
	const required = ["City", "State"];
	expect(emptied(required, { City: " " }, { City: " " })).toEqual(["City"]);
	expect(emptied(required, { Gender: "F" }, { Gender: "F" })).toEqual([]);
});
