import { expect, test } from "vitest";
import { countTests, type Report } from "../../scripts/ci/count-tests.ts";

function report(...statuses: string[]): Report {
	const assertionResults = statuses.map((status, index) => ({
		fullName: `test ${index}`,
		status,
	}));
	const status = statuses.includes("failed") ? "failed" : "passed";
	return { testResults: [{ name: "a.test.ts", status, assertionResults }] };
}

test("counts what one run says", () => {
	expect(
		countTests([report("passed", "failed", "skipped", "pending", "todo")]),
	).toEqual({ passed: 1, failed: 1, skipped: 3 });
});

test("counts a test of two runs once, by its worse result", () => {
	const runs = [report("passed", "passed"), report("passed", "failed")];
	expect(countTests(runs)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("a test that ran in one of two runs is not skipped", () => {
	const runs = [report("skipped"), report("passed")];
	expect(countTests(runs)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

test("counts tests of the same name apart", () => {
	const assertionResults = [
		{ fullName: "twin", status: "passed" },
		{ fullName: "twin", status: "passed" },
	];
	const twins = [{ name: "a.test.ts", status: "passed", assertionResults }];
	expect(countTests([{ testResults: twins }]).passed).toBe(2);
});

test("a file that does not load is a failure", () => {
	const broken = [
		{ name: "a.test.ts", status: "failed", assertionResults: [] },
	];
	expect(countTests([{ testResults: broken }]).failed).toBe(1);
});
