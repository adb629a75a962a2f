import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../../support/chromium.ts";

const launch = findChromium();

/** The sample suite of the Playwright kit; `test/kit/playwright.test.ts` runs it. */
export default defineConfig({
	testDir: ".",
	// Compiled by tsx, in far less time.
	build: { external: ["**/src/**"] },
	outputDir: join(tmpdir(), "stagedoor-playwright-suite"),
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 30_000 },
	reporter: "line",
	use: {
		browserName: "chromium",
		...(launch && { launchOptions: launch }),
	},
});
