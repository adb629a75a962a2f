// The faults of a scenario begin in its order, or the loading stops and says why.
import { expect, test } from "vitest";
import type { InputIssue } from "../../src/core/errors.ts";
import { loadFaults } from "../../src/scenarios/load-faults.ts";
import type { Scenario } from "../../src/scenarios/scenario.ts";

function load(faults: Scenario["faults"] & object, issue?: InputIssue) {
	const begun: unknown[] = [];
	loadFaults(
		{ name: "mine", faults },
		{
			faults: { add: (fault) => begun.push(fault) },
			apis: { tiny: {} },
			checkFault: () => issue,
		},
	);
	return begun;
}

test("they are taken up in order, those of an API that is not served are passed over", () => {
	const begun = load([
		{ effect: "error", status: 503, api: "tiny", times: 2 },
		{ effect: "message-lost", api: "none" },
		{ effect: "latency", milliseconds: 5 },
	]);
	expect(begun).toEqual([
		{
			scope: { api: "tiny" },
			effect: { kind: "error", status: 503 },
			timesLeft: 2,
		},
		{ scope: {}, effect: { kind: "latency", milliseconds: 5 } },
	]);
});

test("one that cannot strike stops the loading, and says which", () => {
	expect(() => load([{ effect: "latency" }])).toThrow(
		"faults[0].milliseconds: is needed",
	);
	const issue = {
		place: "body",
		field: "operation",
		rule: "known",
		problem: "there is no such operation",
	} as const;
	expect(() => load([{ effect: "message-lost" }], issue)).toThrow(
		'Failed to load the scenario "mine": faults[0].operation: there is no such operation.',
	);
});
