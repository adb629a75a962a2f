// Cookies in a real browser: a page of another origin signs a manager in with its credentials, and
// fails in the documented way when it forgets them (fact sheet 5, 9).
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { describeInChromium } from "../support/chromium.ts";
import { managerId, password, secrets } from "../support/merchant.ts";
import { launchOffline } from "./launch.ts";
import { type FileServer, serveFiles } from "./page-server.ts";

const blank = "<!doctype html><title>app</title><link rel=icon href='data:,'>";
const credentials = { email: "manager@example.test", password };

interface Told {
	readonly status: number;
	readonly code: string | undefined;
	readonly hint: string | null;
	readonly token: string | null | undefined;
}

describeInChromium("a backoffice on another origin", (launch) => {
	let browser: Browser;
	let app: FileServer;
	let simulator: Simulator;
	let server: SimulatorServer;
	let context: BrowserContext;
	let page: Page;

	beforeAll(async () => {
		browser = await launchOffline(launch);
		app = await serveFiles({ "/": blank });
	});

	beforeEach(async () => {
		simulator = createSimulator({ scenario: "merchant-demo" });
		server = await serve(simulator);
		// A context for each world: all worlds share the cookies of one browser.
		context = await browser.newContext();
		page = await context.newPage();
		await page.goto(`http://localhost:${app.port}/`);
		return async () => {
			await context.close();
			await server.close();
		};
	});

	afterAll(async () => {
		await browser?.close();
		await app?.close();
	});

	/** Posts as the script of the page does; by default with its credentials. */
	function post(
		path: string,
		body: object | undefined,
		sending: "include" | "omit" = "include",
		userId?: string,
	): Promise<Told> {
		const address = `http://localhost:${server.port}/merchant${path}`;
		return page.evaluate(
			async ({ address, body, sending, userId }) => {
				const response = await fetch(address, {
					method: "POST",
					credentials: sending,
					headers: {
						...(body && { "content-type": "application/json" }),
						...(userId && { "x-user-id": userId }),
					},
					...(body && { body: JSON.stringify(body) }),
				});
				const { code, data } = await response.json();
				return {
					status: response.status,
					code,
					hint: response.headers.get("x-stagedoor-hint"),
					token: data?.token,
				};
			},
			{ address, body, sending, userId },
		);
	}

	async function code(): Promise<string> {
		const { totp, clock } = await simulator.worlds.open("default");
		return totp.code(secrets.manager, clock.now(), 6, 30);
	}

	const login = (sending?: "include" | "omit") =>
		post(
			"/auth/login/manager",
			{ ...credentials, origin: "dashboard" },
			sending,
		);

	test("signs in, renews with x-user-id and signs out", async () => {
		expect(await login()).toMatchObject({ status: 200, token: null });
		const signedIn = await post("/auth/otp", { otp: await code() });
		expect(signedIn).toMatchObject({ status: 200, token: expect.any(String) });
		const names = (await context.cookies()).map(({ name }) => name);
		expect(names).toEqual([`refreshToken_${managerId}`]);
		expect(await page.evaluate(() => document.cookie)).toBe("");

		const path = "/auth/refresh-token";
		const renewed = await post(path, undefined, "include", managerId);
		expect(renewed).toMatchObject({ status: 200, token: expect.any(String) });
		expect(await post(path, undefined)).toMatchObject({
			status: 401,
			code: "INVALID_REFRESH_TOKEN",
			hint: expect.stringContaining("x-user-id"),
		});

		const out = await post("/auth/sign-out", undefined, "include", managerId);
		expect(out.status).toBe(200);
		expect(await context.cookies()).toEqual([]);
	});

	test("fails at the second factor when it forgets its credentials", async () => {
		expect(await login("omit")).toMatchObject({ status: 200, token: null });
		expect(await context.cookies()).toEqual([]);
		expect(
			await post("/auth/otp", { otp: await code() }, "omit"),
		).toMatchObject({
			status: 401,
			code: "OTP_SESSION_MISSING",
			hint: expect.stringContaining("credentials"),
		});
	});
});
