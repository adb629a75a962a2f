import { press, shows, signIn } from "./steps.ts";
import { test } from "./world.ts";

test.use({ scenario: "terms-outdated" });

test("new terms are accepted before anything else, once", async ({ page }) => {
	await page.goto("/");
	await signIn(page, {
		email: "ada@example.test",
		password: "Correct-Horse-9",
	});
	await shows(page, "Our terms have changed");
	await page.getByText("Terms of use, second version").waitFor();
	await press(page, "Accept");
	await shows(page, "Welcome");
	await page.reload();
	await shows(page, "Welcome");
});
