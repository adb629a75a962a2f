// Assertions on the journal: how many requests fit, which came nearest, and nothing of their secrets.
import { expect, test } from "vitest";
import { exchangeOf } from "../support/tiny-api.ts";
import { createStage, problemOf } from "./stage.ts";

/** A journal with sign-ins of these people, oldest first; `status` 401 stands for a wrong password. */
async function withSignIns(
	people: readonly { readonly email: string; readonly status?: number }[],
) {
	const stage = createStage();
	const world = await stage.world("w1");
	for (const [at, { email, status = 200 }] of people.entries()) {
		world.journal.add({
			traceId: `${at}`.padStart(32, "0"),
			at: world.clock.now(),
			durationMs: 1,
			api: "tiny",
			operationId: "signIn",
			template: "/sign-in",
			exchange: {
				...exchangeOf("POST", "/sign-in", {
					headers: { "content-type": "application/json", "x-app": "shop" },
					body: JSON.stringify({
						email,
						password: "s3cr3t",
						tags: ["a", "b"],
						device: { os: "ios", name: "phone" },
					}),
				}),
				query: "lang=en&token=s3cr3t",
			},
			answer: { status, headers: [] },
			...(status === 401 && {
				refusal: { code: "secret-mismatch", data: {} },
			}),
		});
	}
	return stage.client.world("w1").journal;
}

const ada = { email: "ada@example.test" };
const bea = { email: "bea@example.test", status: 401 };

test.each([
	[{}, 2, true],
	[{ times: 2 }, 2, true],
	[{ times: 1 }, 2, false],
	[{ times: 3 }, 2, false],
	[{ atLeast: 2 }, 2, true],
	[{ atLeast: 3 }, 2, false],
	[{ atMost: 2 }, 2, true],
	[{ atMost: 1 }, 2, false],
	[{ atLeast: 1, atMost: 3 }, 2, true],
	[{ operationId: "signOut" }, 0, false],
	[{ operationId: "signOut", times: 0 }, 0, true],
	[{ operationId: "signOut", atMost: 1 }, 0, true],
	[{ status: "4XX" }, 1, true],
	[{ status: "401", refusal: "secret-mismatch" }, 1, true],
	[{ refusal: "account-locked" }, 0, false],
	[{ since: 1 }, 1, true],
	[{ since: 2 }, 0, false],
	[{ request: { body: { email: "ada@example.test" } } }, 1, true],
	[{ request: { body: { device: { os: "ios" } } } }, 2, true],
	[{ request: { body: { device: "ios" } } }, 0, false],
	[{ request: { body: { tags: ["a", "b"] } } }, 2, true],
	[{ request: { body: { tags: ["a"] } } }, 0, false],
	[{ request: { body: { password: "s3cr3t" } } }, 2, true],
	[{ request: { headers: { "X-App": "shop" } } }, 2, true],
	[{ request: { headers: { "x-app": "bank" } } }, 0, false],
	[{ request: { query: { lang: "en" } } }, 2, true],
	[{ request: { query: { lang: "de" } } }, 0, false],
	[{ request: { body: { constructor: "x" } } }, 0, false],
])("%j finds %i requests and holds: %s", async (expected, count, holds) => {
	const journal = await withSignIns([ada, bea]);
	expect(await journal.judge(expected)).toMatchObject({ count, holds });
});

test("the nearest come first, each with where it differs", async () => {
	const journal = await withSignIns([ada, bea]);
	const verdict = await journal.judge({
		status: "401",
		request: { body: { email: "cleo@example.test" } },
		times: 1,
	});
	expect(verdict).toMatchObject({
		holds: false,
		told: "Expected exactly 1 request that fits, and found 0.",
		matches: [],
		nearest: [
			{
				sequence: 2,
				method: "POST",
				path: "/sign-in",
				status: 401,
				differences: [{ at: "request.body.email", found: "bea@example.test" }],
			},
			{
				sequence: 1,
				differences: [
					{ at: "status", found: "200" },
					{ at: "request.body.email", found: "ada@example.test" },
				],
			},
		],
	});
});

test("a secret is compared, and never shown", async () => {
	const journal = await withSignIns([ada]);
	const verdict = await journal.judge({
		request: {
			query: { token: "other" },
			body: { password: "other", missing: 1 },
		},
	});
	expect(verdict.nearest[0]?.differences).toEqual([
		{ at: "request.query.token", found: "[redacted]" },
		{ at: "request.body.password", found: "[redacted]" },
		{ at: "request.body.missing" },
	]);
	expect(JSON.stringify(verdict)).not.toContain("s3cr3t");
});

test("at most five that fit and three that do not are shown", async () => {
	const journal = await withSignIns([
		...Array.from({ length: 6 }, () => ada),
		...Array.from({ length: 4 }, () => bea),
	]);
	const verdict = await journal.judge({ status: "200", times: 1 });
	expect(verdict.count).toBe(6);
	expect(verdict.matches.map(({ sequence }) => sequence)).toEqual([
		6, 5, 4, 3, 2,
	]);
	expect(verdict.nearest).toHaveLength(3);
});

test("the client's own verb says in words what came nearest", async () => {
	const journal = await withSignIns([bea]);
	await journal.expect({ status: "401", times: 1 });
	expect(
		await problemOf(
			journal.expect({ request: { body: { email: "ada@example.test" } } }),
		),
	).toMatchObject({
		code: "journal-not-as-expected",
		message:
			'Expected at least 1 request that fits, and found 0.\nNearest: 1. POST /sign-in 401, but request.body.email was "bea@example.test".',
	});
});
