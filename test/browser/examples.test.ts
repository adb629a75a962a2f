// The suites of the examples, under Playwright's own runner.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInChromium } from "../support/chromium.ts";
import { runPlaywright } from "../support/run-playwright.ts";

const minutes = 60_000;

describeInChromium("the React app", () => {
	test(
		"signs people up and in, and keeps them signed in",
		async () => {
			const folder = new URL("../../examples/react-app", import.meta.url);
			const report = await runPlaywright(fileURLToPath(folder));
			expect(report.failures).toEqual([]);
			expect(report.stats).toMatchObject({ unexpected: 0, flaky: 0 });
			expect(report.stats.expected).toBeGreaterThan(15);
		},
		15 * minutes,
	);
});
