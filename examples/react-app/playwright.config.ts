import { defineConfig } from "@playwright/test";
import type { StagedoorOptions } from "stagedoor/playwright";
import { findChromium } from "../../test/support/chromium.ts";

const launch = findChromium();

/** A server that is told no port: it takes a free one and prints its address. */
const free = {
	gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
	timeout: 180_000,
	env: { NO_COLOR: "1", FORCE_COLOR: "0" },
} as const;

/** As `free`, for what is built as it would be for users. */
const built = {
	...free,
	env: { ...free.env, NODE_ENV: "production" },
} as const;

export default defineConfig<StagedoorOptions>({
	testDir: "e2e",
	outputDir: "dist/test-results",
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// A test that fails now and then is to be found, not repeated.
	retries: 0,
	// Nothing waits for so long; a machine with too much to do may.
	timeout: 120_000,
	expect: { timeout: 60_000 },
	reporter: "line",
	use: {
		scenario: "mobility-demo",
		baseURL: process.env.RIDES_APP ?? "http://localhost:4173",
		...(launch && { launchOptions: launch }),
	},
	webServer: [
		{
			...built,
			name: "app",
			command: "npx vite build && npx vite preview --port 0",
			wait: { stdout: /Local:\s+(?<rides_app>http:\S+)/ },
		},
		{
			...built,
			name: "simulated app",
			command:
				"npx vite build --mode simulated --logLevel error && npx vite preview --mode simulated --port 0",
			wait: { stdout: /Local:\s+(?<rides_simulated_app>http:\S+)/ },
		},
		{
			...free,
			name: "stagedoor",
			// `npx stagedoor` where the package is installed.
			command: "node --import tsx ../../src/cli/main.ts --port 0",
			wait: { stdout: /ready on (?<rides_stagedoor>http:\S+)/ },
		},
	],
});
