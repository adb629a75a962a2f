// The journal through the control plane: newest first, filtered, redacted unless asked otherwise.
import { expect, test } from "vitest";
import type { JournalEntry } from "../../src/pipeline/journal.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import { createStage, problemOf } from "./stage.ts";

/** A stage whose world has seen one request for each part given. */
async function withJournal(parts: readonly Partial<JournalEntry>[]) {
	const stage = createStage();
	const world = await stage.world("w1");
	for (const [at, part] of parts.entries()) {
		world.journal.add({
			traceId: `${at}`.padStart(32, "0"),
			at: world.clock.now(),
			durationMs: 1.5,
			api: "tiny",
			tenant: "main",
			operationId: "signIn",
			template: "/sign-in",
			exchange: exchangeOf("POST", "/sign-in", {
				headers: { "content-type": "application/json" },
				body: '{"email":"ada@example.test","password":"s3cr3t"}',
			}),
			answer: { status: 200, headers: [], body: '{"ok":true}' },
			...part,
		});
	}
	return stage.client.world("w1").journal;
}

test("a request is shown with its answer and the true reason of a refusal", async () => {
	const journal = await withJournal([
		{
			answer: { status: 401, headers: [["X-A", "1"]], body: '{"code":"T401"}' },
			refusal: { code: "secret-mismatch", data: { hasPassword: true } },
			hint: "The password is wrong.",
			subject: "account-1",
		},
	]);
	expect(await journal.where()).toEqual([
		{
			sequence: 1,
			traceId: "0".repeat(32),
			at: "2026-01-01T00:00:00.000Z",
			durationMs: 1.5,
			api: "tiny",
			tenant: "main",
			operationId: "signIn",
			template: "/sign-in",
			request: {
				method: "POST",
				path: "/sign-in",
				query: "",
				headers: { "content-type": "application/json" },
				body: { email: "ada@example.test", password: "[redacted]" },
				bodyBytes: 48,
			},
			response: {
				status: 401,
				headers: { "x-a": "1" },
				body: { code: "T401" },
				bodyBytes: 15,
			},
			subject: "account-1",
			refusal: { code: "secret-mismatch", data: { hasPassword: true } },
			hint: "The password is wrong.",
		},
	]);
});

test("secrets are shown to those who ask for them", async () => {
	const journal = await withJournal([{}]);
	const [entry] = await journal.where({ secrets: "shown" });
	expect(entry?.request.body).toMatchObject({ password: "s3cr3t" });
});

test("requests are counted and filtered, newest first", async () => {
	const refused = { answer: { status: 401, headers: [] } };
	const journal = await withJournal([{}, refused, { operationId: "signUp" }]);
	const sequences = async (query: Parameters<typeof journal.where>[0]) =>
		(await journal.where(query)).map(({ sequence }) => sequence);
	expect(await sequences({})).toEqual([3, 2, 1]);
	expect(await sequences({ limit: 2 })).toEqual([3, 2]);
	expect(await sequences({ status: "4XX" })).toEqual([2]);
	expect(await sequences({ operationId: "signIn", status: "200" })).toEqual([
		1,
	]);
	expect(await sequences({ since: 2 })).toEqual([3]);
	expect(await journal.count({ operationId: "signIn" })).toBe(2);
});

test("one request is found by its trace id", async () => {
	const journal = await withJournal([{}, {}]);
	expect(await journal.find("1".padStart(32, "0"))).toMatchObject({
		sequence: 2,
		request: { body: { password: "[redacted]" } },
	});
	expect(await problemOf(journal.find("nothing"))).toMatchObject({
		code: "exchange-unknown",
	});
	await journal.clear();
	expect(await journal.where()).toEqual([]);
});
