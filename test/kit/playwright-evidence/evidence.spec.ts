// One test that passes and one that fails after the same sign-in: what the world has seen belongs into
// the report of the second.
import { expect } from "@playwright/test";
import { stagedoorTest } from "../../../mocks/playwright.ts";

const test = stagedoorTest({ scenario: "demo" });

test("passes", async ({ stagedoor }) => {
	const { token } = await stagedoor.signIn("mobility", "ada@example.test");
	expect(token).toBeTruthy();
});

test("fails", async ({ stagedoor }) => {
	const { token } = await stagedoor.signIn("mobility", "ada@example.test");
	expect(token).toBe("another one");
});
