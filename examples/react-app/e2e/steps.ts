import { expect, type Page } from "@playwright/test";

/** People of the scenario `mobility-demo`. */
export const ada = {
	email: "ada@example.test",
	password: "correct-horse-battery-staple",
};
export const bob = {
	email: "bob@example.test",
	password: "tin-drum-paper-moon",
};

export async function signIn(
	page: Page,
	{ email, password }: typeof ada,
): Promise<void> {
	const form = page.getByRole("form", { name: "By password" });
	await form.getByLabel("Email").fill(email);
	await form.getByLabel("Password").fill(password);
	await press(page, "Sign in");
}

/** Asks for a code, and waits until one is on its way. */
export async function askForCode(page: Page, recipient: string): Promise<void> {
	await page.getByLabel("Phone number or email").fill(recipient);
	await press(page, "Send code");
	await shows(page, "Enter your code");
}

export async function enterCode(page: Page, code: string): Promise<void> {
	await page.getByLabel("Code").fill(code);
	await press(page, "Confirm");
}

export async function press(page: Page, button: string): Promise<void> {
	await page.getByRole("button", { name: button, exact: true }).click();
}

/** Waits for the screen with this heading. */
export async function shows(page: Page, heading: string): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
}

export async function warns(page: Page, sentence: string): Promise<void> {
	await expect(page.getByRole("alert")).toHaveText(sentence);
}

/** Any code but this one. */
export function another(code: string): string {
	return code === "000000" ? "111111" : "000000";
}
