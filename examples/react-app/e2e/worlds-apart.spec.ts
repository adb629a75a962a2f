// Tests that would break each other if they met: they change the same person at the same simulator.
import { expect } from "@playwright/test";
import { press, shows, signIn } from "./steps.ts";
import { test } from "./world.ts";

const cas = {
	email: "cas@example.test",
	password: "copper-kettle-winter-sun",
};

for (const name of ["Caspar", "Casimir", "Cassius"])
	test(`cas becomes ${name}, and nobody else's`, async ({
		page,
		stagedoor,
	}) => {
		await page.goto("/");
		await signIn(page, cas);
		await press(page, "Accept");
		await shows(page, "Hello, Cas");
		await page.getByLabel("First name").fill(name);
		await press(page, "Save");
		await shows(page, `Hello, ${name}`);
		await page.reload();
		await shows(page, `Hello, ${name}`);
		await stagedoor.world.journal.expect({
			operationId: "signInEmail",
			times: 1,
		});
	});

test("cas is locked out of one world only", async ({ page, stagedoor }) => {
	await stagedoor.lock("mobility", cas.email);
	await page.goto("/");
	await signIn(page, cas);
	await shows(page, "Your account is locked");
	expect(await stagedoor.world.journal.count()).toBe(1);
});
