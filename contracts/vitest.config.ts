import { defineConfig } from "vitest/config";

/** The consumer tests, run by `npm run pact`: one contract at a time, as all write into one folder. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ["*/*.test.ts"],
		pool: "forks",
		setupFiles: ["support/fresh-connections.ts"],
		fileParallelism: false,
		testTimeout: 20_000,
		// Pact's mock server may say, on a busy machine, that the request it has just answered never came:
		// https://github.com/pact-foundation/pact-reference/issues/535. What fails thrice is our fault.
		retry: 2,
	},
});
