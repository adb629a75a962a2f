// Each kind of breaking change of a spec is found, with the recorded interactions that it breaks.
import { beforeAll, expect, test } from "vitest";
import { apiAt } from "../../../scripts/spec-diff/api-at.ts";
import { breakingChanges } from "../../../scripts/spec-diff/breaking-changes.ts";
import { brokenInteractions } from "../../../scripts/spec-diff/broken-interactions.ts";
import {
	loadEngine,
	type MakeEngine,
} from "../../../src/contracts/check/engine.ts";
import { readPact } from "../../../src/contracts/pact/read-pact.ts";
import { aClubhouse, aClubPact } from "./a-clubhouse.ts";

let makeEngine: MakeEngine;
beforeAll(async () => {
	makeEngine = await loadEngine();
});

const recorded = { file: "web.json", pact: readPact(aClubPact()) };

async function brokenBy(revised: unknown) {
	const broken = await brokenInteractions(
		recorded,
		apiAt("clubhouse", aClubhouse(), "base", makeEngine),
		apiAt("clubhouse", revised, "revision", makeEngine),
	);
	return broken.flatMap(({ description, findings }) =>
		findings.map(
			({ code, pactPointer }) => `${description}: ${code} ${pactPointer}`,
		),
	);
}

type Clubhouse = ReturnType<typeof aClubhouse>;
type Kind = [
	kind: string,
	revise: (spec: Clubhouse) => void,
	rules: string[],
	broken: string[],
];

const sent = "/request/body/content";
const got = "/response/body/content";

test.each<Kind>([
	[
		"a removed operation",
		({ paths }) => Reflect.deleteProperty(paths, "/members/leave"),
		["path-removed"],
		["Ada leaves: request.path-or-method.unknown /interactions/2/request/path"],
	],
	[
		"a new required field of a request",
		({ components: { schemas } }) => {
			schemas.JoinRequest.required = ["email", "born"];
			Object.assign(schemas.JoinRequest.properties as object, {
				born: { type: "string" },
			});
		},
		["required-properties-added"],
		[
			`Ada joins: request.body.incompatible /interactions/0${sent}`,
			`Ada joins again: request.body.incompatible /interactions/1${sent}`,
		],
	],
	[
		"a removed field of an answer",
		({ components: { schemas } }) => {
			schemas.Member.required = ["id"];
			schemas.Member.properties = { id: { type: "integer" } };
		},
		["required-properties-removed", "property-removed"],
		[
			`Ada joins: response.body.incompatible /interactions/0${got}`,
			`Ada joins: response.body.member-optional /interactions/0${got}/card`,
		],
	],
	[
		"a field of an answer that became optional",
		({ components: { schemas } }) => {
			schemas.Member.required = ["id"];
		},
		["required-properties-removed"],
		[`Ada joins: response.body.member-optional /interactions/0${got}/card`],
	],
	[
		"a narrowed enumeration",
		({ components: { schemas } }) => {
			Object.assign(schemas.JoinRequest.properties as object, {
				plan: { type: "string", enum: ["day"] },
			});
		},
		["enum-values-removed"],
		[
			`Ada joins: request.body.incompatible /interactions/0${sent}/plan`,
			`Ada joins again: request.body.incompatible /interactions/1${sent}/plan`,
		],
	],
	[
		"a lowered maximum",
		({ components: { schemas } }) => {
			Object.assign(schemas.JoinRequest.properties as object, {
				guests: { type: "integer", maximum: 5 },
			});
		},
		["schema-constraint-changed"],
		[
			`Ada joins: request.body.incompatible /interactions/0${sent}/guests`,
			`Ada joins again: request.body.incompatible /interactions/1${sent}/guests`,
		],
	],
	[
		"a maximum lowered to what clients still send",
		({ components: { schemas } }) => {
			Object.assign(schemas.JoinRequest.properties as object, {
				guests: { type: "integer", maximum: 8 },
			});
		},
		["schema-constraint-changed"],
		[],
	],
	[
		"a removed status",
		({ paths }) =>
			Reflect.deleteProperty(paths["/members"].post.responses, "409"),
		["response-removed"],
		[
			"Ada joins again: response.status.unknown /interactions/1/response/status",
		],
	],
	[
		"another type",
		({ components: { schemas } }) => {
			Object.assign(schemas.Member.properties as object, {
				id: { type: "string" },
			});
		},
		["schema-type-changed"],
		[`Ada joins: response.body.incompatible /interactions/0${got}/id`],
	],
	[
		"a new operation",
		({ paths }) => {
			Object.assign(paths, {
				"/members/find": {
					...paths["/members/leave"],
					post: { ...paths["/members/leave"].post, operationId: "find" },
				},
			});
		},
		[],
		[],
	],
])(
	"%s",
	async (_kind, revise, rules, broken) => {
		const revised = aClubhouse();
		revise(revised);
		const changes = breakingChanges(aClubhouse(), revised);
		expect(changes.map(({ rule }) => rule)).toEqual(rules);
		expect(await brokenBy(revised)).toEqual(broken);
	},
	60_000,
);
