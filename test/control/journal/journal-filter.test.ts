// Which requests of the journal are meant: every part of the filter that is given must hold.
import { expect, test } from "vitest";
import { isWanted } from "../../../src/control/journal/journal-filter.ts";
import type { JournalEntry } from "../../../src/pipeline/journal.ts";
import { exchangeOf } from "../../support/tiny-api.ts";

const entry: JournalEntry = {
	sequence: 3,
	traceId: "t-1",
	at: 0,
	durationMs: 1,
	api: "mobility",
	operationId: "signInEmail",
	exchange: exchangeOf("POST", "/sign-in-email"),
	answer: { status: 401, headers: [] },
	subject: "account-1",
	refusal: { code: "secret-mismatch", data: {} },
};

test.each([
	[{}, true],
	[{ api: "mobility" }, true],
	[{ api: "banking" }, false],
	[{ operationId: "signInEmail" }, true],
	[{ operationId: "signIn" }, false],
	[{ status: "401" }, true],
	[{ status: "403" }, false],
	[{ status: "4XX" }, true],
	[{ status: "2XX" }, false],
	[{ refusal: "secret-mismatch" }, true],
	[{ refusal: "account-unknown" }, false],
	[{ traceId: "t-1" }, true],
	[{ traceId: "t-2" }, false],
	[{ subject: "account-1" }, true],
	[{ subject: "account-2" }, false],
	[{ since: 2 }, true],
	[{ since: 3 }, false],
	[{ api: "mobility", status: "2XX" }, false],
])("%j: %s", (filter, expected) => {
	expect(isWanted(entry, filter)).toBe(expected);
});

test("an entry without operation or refusal is not found by one", () => {
	const { operationId: _id, refusal: _refusal, ...plain } = entry;
	expect(isWanted(plain, { operationId: "signInEmail" })).toBe(false);
	expect(isWanted(plain, { refusal: "secret-mismatch" })).toBe(false);
	expect(isWanted(plain, {})).toBe(true);
});
