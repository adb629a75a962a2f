// The page of provider states, and the values that the catalogue names, are what the states are really
// answered with.
import { expect, test } from "vitest";
import { findStale } from "../../scripts/generate/files.ts";
import { format } from "../../scripts/generate/provider-states.ts";

test("what is written of the provider states is current: npm run generate:states", async () => {
	expect(findStale(process.cwd(), await format(), [])).toEqual([]);
});
