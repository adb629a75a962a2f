import { ada, another, bob, press, shows, signIn, warns } from "./steps.ts";
import { test } from "./world.ts";

test("by password; a name that a licence proves stays as it is", async ({
	page,
}) => {
	await page.goto("/");
	await signIn(page, ada);
	await shows(page, "Hello, Ada");
	await page.getByLabel("First name").fill("Augusta");
	await press(page, "Save");
	await warns(page, "This field cannot be changed.");
});

test("the authenticator app is asked for", async ({ page, stagedoor }) => {
	const accounts = stagedoor.world.accounts("mobility", "demo");
	const account = await accounts.find(bob.email);
	// So that the code of the app is still good when it is typed in.
	await stagedoor.world.clock.freeze();
	const { code } = await accounts.totp(account?.id ?? "");

	await page.goto("/");
	await signIn(page, bob);
	await shows(page, "One more step");
	await page.getByLabel("authenticator app").fill(another(code));
	await press(page, "Continue");
	await warns(page, "This code is wrong. Try again.");
	await page.getByLabel("authenticator app").fill(code);
	await press(page, "Continue");
	await shows(page, "Please accept our terms");
});

test("wrong passwords lock, and time unlocks", async ({ page, stagedoor }) => {
	await stagedoor.world.clock.freeze();
	await stagedoor.lockAfter("mobility", 1, 600);
	await page.goto("/");
	await signIn(page, { ...ada, password: "wrong" });
	await warns(page, "Email or password is wrong.");
	await signIn(page, ada);
	await shows(page, "Your account is locked");
	await page.getByText("Try again in 10 minutes.").waitFor();

	await stagedoor.advance("10m");
	await press(page, "Back to sign-in");
	await signIn(page, ada);
	await shows(page, "Hello, Ada");
});
