import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

/** Tests that fail on purpose; `test/kit/playwright.test.ts` looks at their report. No page is opened. */
export default defineConfig({
	testDir: ".",
	// Compiled by tsx, in far less time.
	build: { external: ["**/src/**"] },
	outputDir: join(tmpdir(), "stagedoor-playwright-evidence"),
	workers: 1,
	reporter: "line",
});
