// The contracts of the example clients hold against the simulator; with one wrong field they do not,
// and the message names the field, what was expected, what came and the rule.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { aContext } from "../../cli/a-context.ts";
import {
	examplePacts,
	onlyInteraction,
	type V4Interaction,
} from "./example-pacts.ts";

const minutes = 60_000;

async function verified(...argv: string[]) {
	const context = aContext();
	const code = await run(["verify", ...argv], context);
	return { code, out: context.out(), err: context.err() };
}

test(
	"the contracts of the example clients hold",
	async () => {
		const { code, out, err } = await verified("contracts/pacts");
		expect({ code, err, failed: out.match(/^ +FAIL.*$/gm) }).toEqual({
			code: 0,
			err: "",
			failed: null,
		});
		for (const { name, pact } of examplePacts) {
			const { consumer, provider, interactions } = pact;
			const [lines] = out
				.split("\n\n")
				.filter((part) => part.startsWith(`${consumer} -> ${provider}: `));
			expect([name, lines?.match(/^ +ok /gm)?.length]).toEqual([
				name,
				interactions.length,
			]);
		}
	},
	5 * minutes,
);

/** One wrong field, and what is said of it. */
interface Spoilt {
	readonly what: string;
	readonly api: string;
	readonly of: string;
	readonly spoil: (interaction: V4Interaction) => void;
	readonly says: readonly string[];
}

const right = "a sign-in with the right password";
const wrong = "a sign-in with a wrong password";

/** The members of a body that is an object. */
const members = ({ body }: V4Interaction["response"]) =>
	body.content as Record<string, unknown>; // every body spoilt here is one

const spoilt: readonly Spoilt[] = [
	{
		what: "another error code",
		api: "mobility",
		of: wrong,
		spoil: ({ response }) => {
			members(response).errorCode = "AUTH91";
		},
		says: [
			"response.body.$.errorCode:",
			'expected "AUTH91"',
			'actual   "AUTH90"',
			"rule     equality",
			"secret-mismatch",
		],
	},
	{
		what: "another status",
		api: "banking",
		of: "a sign-in that is refused: locked",
		spoil: ({ response }) => {
			response.status = 403;
		},
		says: [
			"response.status:",
			"expected 403",
			"actual   423",
			"rule     equality",
			"account-locked",
		],
	},
	{
		what: "a text where a truth value comes",
		api: "mobility",
		of: "the terms of a branch",
		spoil: ({ response }) => {
			response.body.content = [{ id: 12, title: "Terms", accepted: "no" }];
		},
		says: [
			"response.body.$[0].accepted:",
			'expected "no"',
			"actual   false",
			"rule     type",
		],
	},
	{
		what: "a member that never comes",
		api: "ciam",
		of: "a sign-in to an account that is locked",
		spoil: ({ response }) => {
			members(response).LockedFor = 15;
		},
		says: [
			"response.body.$.LockedFor:",
			"expected 15",
			"actual   nothing",
			"rule     equality",
		],
	},
	{
		what: "another type of content",
		api: "tenant",
		of: "the address of somebody blocked",
		spoil: ({ response }) => {
			response.headers["content-type"] = ["application/json"];
		},
		says: [
			"response.header.content-type:",
			"expected application/json",
			"actual   application/problem+json",
			"rule     equality",
			"account-blocked",
		],
	},
	{
		what: "a cookie of another name",
		api: "merchant",
		of: right,
		spoil: ({ response }) => {
			const rule = { match: "regex", regex: "^session=.+$" };
			response.headers["set-cookie"] = ["session=1"];
			response.matchingRules = {
				header: { "set-cookie": { combine: "AND", matchers: [rule] } },
			};
		},
		says: [
			"response.header.set-cookie:",
			"expected session=1",
			"actual   refreshToken=",
			"rule     regex ^session=.+$",
		],
	},
	{
		what: "a misspelt field of the request",
		api: "mobility",
		of: right,
		spoil: ({ request }) => {
			request.body.content = { mail: "ada@example.test", password: "x" };
			delete request.generators;
			delete request.matchingRules;
		},
		says: [
			"response.status:",
			"expected 200",
			"actual   400",
			"input-invalid",
			"email is required",
		],
	},
	{
		what: "a path that there is not",
		api: "merchant",
		of: "a sign-out",
		spoil: ({ request }) => {
			request.path = "/auth/signout";
		},
		says: ["response.status:", "actual   404", "route-unknown"],
	},
	{
		what: "a state that there is not",
		api: "mobility",
		of: "a sign-in of a blocked rider",
		spoil: ({ providerStates }) => {
			providerStates.splice(0, 1, { name: "blokked" });
		},
		says: ['state "blokked":', 'Did you mean "blocked"?'],
	},
	{
		what: "a parameter that the state does not have",
		api: "tenant",
		of: "a look at the profile",
		spoil: ({ providerStates }) => {
			providerStates.splice(0, 1, {
				name: "signed-in",
				params: { mail: "ada@example.test" },
			});
		},
		says: ['state "signed-in":', "params.mail", 'Did you mean "email"?'],
	},
];

describe("a contract with one wrong field fails:", () => {
	let folder: string;
	let result: Awaited<ReturnType<typeof verified>>;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "spoilt-"));
		for (const [at, { api, of, spoil }] of spoilt.entries()) {
			const { document, interaction } = onlyInteraction(api, of);
			spoil(interaction);
			await writeFile(
				join(folder, `${String(at).padStart(2, "0")}.json`),
				JSON.stringify(document),
			);
		}
		result = await verified(folder);
	}, 3 * minutes);

	afterAll(() => rm(folder, { recursive: true }));

	test("all of them", () => {
		const { length } = spoilt;
		expect(result).toMatchObject({ code: 1, err: "" });
		expect(result.out).toContain(`0 passed, ${length} failed`);
	});

	test.each(spoilt.map(({ what, says }, at) => ({ at, what, says })))(
		"$what",
		({ at, says }) => {
			const report = result.out.split("\n\n")[at] ?? "";
			for (const text of says) expect(report).toContain(text);
		},
	);
});
