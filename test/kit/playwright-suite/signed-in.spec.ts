// Tests that begin with somebody signed in: by tokens that the app keeps, by cookies, by a passkey.
import { expect } from "@playwright/test";
import { test, vendors } from "./app.ts";

const email = "ada@example.test";
const managerId = "65f0a1b2c3d4e5f607182901";

test.describe("tokens in localStorage", () => {
	test.use({
		signedIn: {
			api: "mobility",
			person: email,
			localStorage: ({ token }) => ({ token }),
		},
	});

	test("the first page knows the person", async ({ page }) => {
		await page.goto("/");
		await expect(page.getByRole("status")).toHaveText("signed in as Ada");
	});

	test("a second device is signed out from afar", async ({
		browser,
		page,
		stagedoor,
		baseURL,
	}) => {
		const storageState = await stagedoor.storageState({
			api: "mobility",
			person: "bob@example.test",
			localStorage: ({ token }) => ({ token }),
		});
		const other = await browser.newContext({
			storageState,
			...(baseURL !== undefined && { baseURL }),
		});
		await stagedoor.attach(other);
		const device = await other.newPage();
		await page.goto("/");
		await device.goto("/");
		await expect(device.getByRole("status")).toHaveText("signed in as Bob");
		const accounts = stagedoor.world.accounts("mobility", "demo");
		const bob = await accounts.find("bob@example.test");
		await accounts.signOut(bob?.id ?? "");
		await device.reload();
		await expect(device.getByRole("status")).toHaveText(/^refused/);
		await page.reload();
		await expect(page.getByRole("status")).toHaveText("signed in as Ada");
		await other.close();
	});
});

test.describe("cookies", () => {
	test.use({
		signedIn: { api: "merchant", person: "manager@example.test" },
	});

	test("the session is renewed by its cookie, and gone with it", async ({
		page,
		context,
	}) => {
		await page.goto("/");
		const cookies = () => context.cookies(vendors.merchant);
		expect(await cookies()).toMatchObject([{ httpOnly: true, path: "/" }]);
		const post = (path: string) =>
			page.evaluate(
				async ([address, id]) => {
					const answer = await fetch(address, {
						method: "POST",
						credentials: "include",
						headers: { "x-user-id": id },
					});
					return answer.status;
				},
				[`${vendors.merchant}${path}`, managerId] as const,
			);
		expect(await post("/auth/refresh-token")).toBe(200);
		expect(await post("/auth/sign-out")).toBe(200);
		expect(await cookies()).toEqual([]);
		expect(await post("/auth/refresh-token")).toBe(401);
	});
});

test("a passkey logs its person in at once", async ({
	page,
	context,
	stagedoor,
}) => {
	await stagedoor.bindPasskey(context, email);
	await page.goto("/passkey");
	await page.getByRole("button").click();
	await expect(page.getByRole("status")).toHaveText(`logged in as ${email}`);
});

test.describe("a state of the library", () => {
	test.use({
		scenario: {
			name: "terms-outdated",
			parameters: { email: "zoe@example.test" },
		},
	});

	test("is the start of a test, its person as one likes", async ({
		stagedoor,
	}) => {
		const { token } = await stagedoor.signIn("mobility", "zoe@example.test");
		expect(token).not.toBe("");
	});
});
