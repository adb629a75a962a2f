// A world for each test: what one test does to ada, no other test sees, in whichever worker.
import { expect, type Page } from "@playwright/test";
import { test } from "./app.ts";

const email = "ada@example.test";
const password = "correct-horse-battery-staple";

async function signIn(page: Page, secret = password): Promise<void> {
	await page.getByLabel("Email").fill(email);
	await page.getByLabel("Password").fill(secret);
	await page.getByRole("button", { name: "Sign in" }).click();
}

const status = (page: Page) => page.getByRole("status");

test("a page signs in at the vendor's address", async ({ page, stagedoor }) => {
	await page.goto("/");
	await signIn(page);
	await expect(status(page)).toHaveText("signed in as Ada");
	await stagedoor.world.journal.expect({ operationId: "signInEmail" });
	expect(await stagedoor.world.journal.count()).toBe(2);
});

test("a page signs in at the address it is told", async ({
	page,
	stagedoor,
}) => {
	const api = encodeURIComponent(stagedoor.baseUrl("mobility"));
	await page.goto(`/?api=${api}`);
	await signIn(page);
	await expect(status(page)).toHaveText("signed in as Ada");
});

test("a connection that breaks is one to the page too", async ({
	page,
	stagedoor,
}) => {
	await stagedoor.world.faults.add({
		api: "mobility",
		effect: "connection-dropped",
	});
	await page.goto("/");
	await signIn(page);
	await expect(status(page)).toHaveText("no answer");
});

for (const turn of [1, 2, 3])
	test(`ada is locked in one world, turn ${turn}`, async ({
		page,
		stagedoor,
	}) => {
		await stagedoor.lock("mobility", email);
		await page.goto("/");
		await signIn(page);
		await expect(status(page)).toHaveText("refused: U131");
		expect(await stagedoor.world.journal.count()).toBe(1);
	});

for (const turn of [1, 2, 3])
	test(`and free in another, turn ${turn}`, async ({ page, stagedoor }) => {
		await stagedoor.lockAfter("mobility", 2);
		await page.goto("/");
		await signIn(page, "wrong");
		await expect(status(page)).toHaveText("refused: AUTH90");
		await signIn(page);
		await expect(status(page)).toHaveText("signed in as Ada");
	});
