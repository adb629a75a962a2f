// A list whose items take something from a person gets, by the generator alone, what a scenario says
// of people: an item may name its person, and the tenant may have invented people.
import { expect, test } from "vitest";
import {
	findPeople,
	peopleListsText,
	withPeople,
} from "../../scripts/generate/people-schema.ts";

const definitions = {
	bulk: { type: "object", properties: { accounts: { type: "integer" } } },
	"club.tenant": {
		properties: {
			rooms: { type: "array", items: { $ref: "#/$defs/club.room" } },
			members: { type: "array", items: { $ref: "#/$defs/club.member" } },
		},
	},
	"club.room": { properties: { name: { type: "string" } } },
	"club.member": {
		type: "object",
		required: ["id", "mail", "rank"],
		properties: {
			id: { type: "string", "x-own": true },
			mail: { type: "string", "x-person": "email" },
			isKnown: { type: "boolean", "x-person": "emailVerified" },
			phone: { $ref: "#/$defs/club.phone" },
			rank: { type: "string", "x-invented": "guest" },
			teams: {
				type: "array",
				"x-own": true,
				items: { $ref: "#/$defs/club.team" },
			},
		},
	},
	"club.team": {
		properties: {
			guests: { type: "array", items: { $ref: "#/$defs/club.guest" } },
			rivals: { type: "array", items: { $ref: "#/$defs/club.team" } },
		},
	},
	"club.guest": {
		required: ["mail", "seat"],
		properties: {
			mail: { type: "string", "x-person": "email" },
			seat: { type: "integer" },
		},
	},
	"club.phone": {
		type: "object",
		additionalProperties: false,
		properties: { code: { type: "string", "x-person": "callingCode" } },
	},
};

test("the list of people, and what its items take, stand in the schema", () => {
	const people = findPeople("club", definitions);
	expect(people).toEqual({
		name: "members",
		item: "club.member",
		takes: [
			[["mail"], "email"],
			[["isKnown"], "emailVerified"],
			[["phone", "code"], "callingCode"],
		],
		inner: [
			{
				path: ["teams", "guests"],
				item: "club.guest",
				takes: [[["mail"], "email"]],
			},
		],
		invented: { rank: "guest" },
	});
	expect(findPeople("nobody", definitions)).toBeUndefined();
	if (people !== undefined)
		expect(peopleListsText({ club: people })).toContain(
			'club: {"name":"members"',
		);
});

test("an item with a person need not say what the person says", () => {
	expect(withPeople("club", definitions)["club.member"]).toMatchObject({
		required: ["id", "rank"],
		properties: { person: { $ref: "#/$defs/personName" } },
		if: { required: ["person"] },
		else: { required: ["mail"] },
	});
});

test("people deeper in an item may name their person too", () => {
	expect(withPeople("club", definitions)["club.guest"]).toMatchObject({
		required: ["seat"],
		properties: { person: { $ref: "#/$defs/personName" } },
		else: { required: ["mail"] },
	});
});

test("invented people have in common what is nobody's own", () => {
	const made = withPeople("club", definitions);
	expect(made["club.tenant"]).toHaveProperty("properties.bulk");
	expect(made["club.invented"]).toHaveProperty("properties", {
		isKnown: { type: "boolean", "x-person": "emailVerified" },
		rank: { type: "string", "x-invented": "guest" },
	});
	expect(made["club.invented"]).not.toHaveProperty("required");
});
