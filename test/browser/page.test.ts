// A page with the simulator inside and no server behind: phone sign-in with a wrong code, a resend,
// the right code, terms; and all of it survives a reload.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInChromium } from "../support/chromium.ts";
import { launchOffline } from "./launch.ts";
import { type FileServer, servePage } from "./page-server.ts";

const phoneNumber = "+43660999888";
const codes = process.env.STAGEDOOR_CODES === "random" ? "random" : "fixed";

describeInChromium("a page without a server", (launch) => {
	let server: FileServer;
	let browser: Browser;

	beforeAll(async () => {
		server = await servePage();
		browser = await launchOffline(launch);
	});

	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	async function open(): Promise<{
		page: Page;
		said: (text: string) => Promise<void>;
	}> {
		const page = await (await browser.newContext()).newPage();
		await page.goto(`http://localhost:${server.port}/?codes=${codes}`);
		const status = page.getByRole("status");
		return {
			page,
			said: (text) => status.filter({ hasText: text }).waitFor(),
		};
	}

	/** Asks the control plane, which is in the page too. */
	async function control(
		page: Page,
		method: string,
		path: string,
		body?: object,
	) {
		return page.evaluate(
			async ({ method, path, body }) => {
				const response = await fetch(
					`/_stagedoor/v1/worlds/default${path}`,
					body === undefined
						? { method }
						: {
								method,
								headers: { "content-type": "application/json" },
								body: JSON.stringify(body),
							},
				);
				return response.json();
			},
			{ method, path, body },
		);
	}

	async function lastCode(page: Page): Promise<string> {
		const { messages } = await control(page, "GET", "/outbox");
		const [newest] = messages.toSorted(
			(a: { sequence: number }, b: { sequence: number }) =>
				b.sequence - a.sequence,
		);
		return newest.code;
	}

	async function ask(page: Page) {
		await page.getByLabel("Phone number").fill(phoneNumber);
		await page.getByRole("button", { name: "Send code" }).click();
	}

	async function confirm(page: Page, code: string) {
		await page.getByLabel("Code", { exact: true }).fill(code);
		await page.getByRole("button", { name: "Sign in" }).click();
	}

	test("signs in by phone and accepts terms, over two reloads", async () => {
		const { page, said } = await open();
		const foreign: string[] = [];
		page.on("requestfailed", (request) => foreign.push(request.url()));
		await said("ready");

		await ask(page);
		await said("code sent");
		const code = await lastCode(page);
		await confirm(page, code === "000000" ? "111111" : "000000");
		await said("refused: U390");

		await ask(page);
		await said("not sent: U395");
		await control(page, "POST", "/clock/advance", { by: "31s" });
		await ask(page);
		await said("code sent");

		// The code that was sent must still be good after the page was left.
		await page.reload();
		await said("ready");
		await page.getByLabel("Phone number").fill(phoneNumber);
		await confirm(page, await lastCode(page));
		await said("signed in");
		const profile = page.locator("#profile");
		expect(await profile.textContent()).toContain(phoneNumber);
		expect(await profile.textContent()).toContain("NOT_ACCEPTED");

		await page.getByRole("button", { name: "Accept terms" }).click();
		await said("terms accepted");

		await page.reload();
		await said("signed in");
		const kept = JSON.parse((await profile.textContent()) ?? "");
		expect(kept).toMatchObject({
			phoneNumber,
			phoneIsVerified: true,
			termsAndConditionsAcceptanceState: "ACCEPTED",
		});
		expect(foreign).toEqual([]);
	});

	test("another tab begins anew", async () => {
		const { page, said } = await open();
		await said("ready");
		const { messages } = await control(page, "GET", "/outbox");
		expect(messages).toEqual([]);
	});
});
