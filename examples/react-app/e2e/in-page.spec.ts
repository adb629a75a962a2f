// The app as it is developed: no server at all, the simulator answers inside the page.
import { test } from "@playwright/test";
import { askForCode, enterCode, press, shows } from "./steps.ts";

const url = process.env.RIDES_SIMULATED_APP ?? "http://localhost:4173";

test("signs up, and is still signed in after a reload", async ({ page }) => {
	await page.goto(url);
	await askForCode(page, "+43660555001");
	await enterCode(page, "123456");
	await press(page, "Accept");
	await shows(page, "Welcome");
	await page.reload();
	await shows(page, "Welcome");
});
