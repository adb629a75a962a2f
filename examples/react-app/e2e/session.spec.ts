import { ada, press, shows, signIn } from "./steps.ts";
import { test } from "./world.ts";

test.beforeEach(async ({ page }) => {
	await page.goto("/");
	await signIn(page, ada);
	await shows(page, "Hello, Ada");
});

test("is renewed unseen", async ({ page, stagedoor }) => {
	await stagedoor.advance("6h");
	await page.reload();
	await shows(page, "Hello, Ada");
	await stagedoor.world.journal.expect({
		operationId: "refreshToken",
		status: "200",
		times: 1,
	});
});

test("has expired after a month", async ({ page, stagedoor }) => {
	await stagedoor.advance("31d");
	await press(page, "Save");
	await shows(page, "Your session has expired");
	await press(page, "Sign in again");
	await signIn(page, ada);
	await shows(page, "Hello, Ada");
});

test("is over as soon as an operator blocks the account", async ({
	page,
	stagedoor,
}) => {
	const accounts = stagedoor.world.accounts("mobility", "demo");
	const account = await accounts.find(ada.email);
	await accounts.block(account?.id ?? "");
	await press(page, "Save");
	await shows(page, "Your account is locked");
});

test("is the same in a second tab, until either signs out", async ({
	page,
	context,
}) => {
	const second = await context.newPage();
	await second.goto("/");
	await shows(second, "Hello, Ada");
	await press(page, "Sign out");
	await shows(page, "Sign in or sign up");
	await shows(second, "Sign in or sign up");

	await signIn(second, ada);
	await shows(second, "Hello, Ada");
	await shows(page, "Hello, Ada");
});
