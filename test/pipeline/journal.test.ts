import { expect, test } from "vitest";
import {
	createJournal,
	type JournalEntry,
} from "../../src/pipeline/journal.ts";
import { exchangeOf } from "../support/tiny-api.ts";

function entry(traceId: string): Omit<JournalEntry, "sequence"> {
	return {
		traceId,
		at: 0,
		durationMs: 1,
		api: "tiny",
		exchange: exchangeOf("GET", "/"),
		answer: { status: 200, headers: [] },
	};
}

test.each([
	[0, []],
	[2, ["t2", "t1"]],
	[3, ["t3", "t2", "t1"]],
	[4, ["t4", "t3", "t2"]],
	[7, ["t7", "t6", "t5"]],
])(
	"after %i entries a journal of three keeps the latest, newest first",
	(count, expected) => {
		const journal = createJournal(3);
		for (let at = 1; at <= count; at += 1) journal.add(entry(`t${at}`));
		expect(journal.entries().map(({ traceId }) => traceId)).toEqual(expected);
		expect(journal.entries()[0]?.sequence).toBe(
			count === 0 ? undefined : count,
		);
	},
);

test("a cleared journal starts again", () => {
	const journal = createJournal(3);
	journal.add(entry("t1"));
	journal.clear();
	journal.add(entry("t2"));
	expect(journal.entries()).toMatchObject([{ traceId: "t2", sequence: 1 }]);
});
