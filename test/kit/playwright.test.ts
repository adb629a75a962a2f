// The Playwright kit under Playwright's own runner: the sample suite, with several workers.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInChromium } from "../support/chromium.ts";
import { runPlaywright } from "../support/run-playwright.ts";

const suite = fileURLToPath(new URL("playwright-suite", import.meta.url));
const minutes = 60_000;

describeInChromium("the sample suite", () => {
	test(
		"passes, each test in a world of its own",
		async () => {
			// Compiles the sources of the kit and the simulator.
			const env = { NODE_OPTIONS: "--import=tsx" };
			const report = await runPlaywright(suite, env);
			expect(report.failures).toEqual([]);
			expect(report.stats).toMatchObject({ unexpected: 0, flaky: 0 });
			expect(report.stats.expected).toBeGreaterThan(7);
		},
		8 * minutes,
	);
});
