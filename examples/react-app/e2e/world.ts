import { type StagedoorTest, stagedoorTest } from "stagedoor/playwright";

/**
 * Playwright's `test` with a world for each test, all at one simulator. What the app sends to the
 * vendor's address is led there.
 */
export const test: StagedoorTest = stagedoorTest({
	// The configuration starts it and learns its address.
	url: process.env.RIDES_STAGEDOOR ?? "http://127.0.0.1:4780",
	bases: { mobility: "https://api.rides.example.test" },
});
