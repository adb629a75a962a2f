import {
	another,
	askForCode,
	enterCode,
	press,
	shows,
	warns,
} from "./steps.ts";
import { test } from "./world.ts";

for (const [channel, typed, recipient] of [
	["phone", "+43 660 555001", "+43660555001"],
	["email", "zoe@example.test", "zoe@example.test"],
] as const)
	test(`a code by ${channel}, the terms: signed up`, async ({
		page,
		stagedoor,
	}) => {
		await page.goto("/");
		await askForCode(page, typed);
		await enterCode(page, await stagedoor.waitForCode({ recipient }));
		await shows(page, "Please accept our terms");
		await press(page, "Accept");
		await shows(page, "Welcome");
	});

test("a wrong code may be corrected", async ({ page, stagedoor }) => {
	const recipient = "+43660555001";
	await page.goto("/");
	await askForCode(page, recipient);
	const code = await stagedoor.waitForCode({ recipient });
	await enterCode(page, another(code));
	await warns(page, "This code is wrong. Try again.");
	await enterCode(page, code);
	await shows(page, "Please accept our terms");
});

test("an expired code is replaced", async ({ page, stagedoor }) => {
	const recipient = "+43660555001";
	await page.goto("/");
	await askForCode(page, recipient);
	const code = await stagedoor.waitForCode({ recipient });
	await stagedoor.advance("301s");
	await enterCode(page, code);
	await shows(page, "This code is no longer good");
	await press(page, "Send a new code");
	await shows(page, "Enter your code");
	await enterCode(page, await stagedoor.waitForCode({ recipient }));
	await shows(page, "Please accept our terms");
});

test("a second code must wait", async ({ page, stagedoor }) => {
	await stagedoor.freeze();
	await page.goto("/");
	await askForCode(page, "+43660555001");
	await stagedoor.advance(10);
	await press(page, "Send a new code");
	await warns(page, "Wait 20 seconds before you ask for another code.");
});
