// Security bar S4, in a real browser: a page of another origin, even one whose name was made to lead
// to this machine (DNS rebinding), neither reads nor changes anything.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import type { RequestFacts } from "../../src/pipeline/request-facts.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { describeInChromium } from "../support/chromium.ts";
import { launchOffline } from "./launch.ts";
import { type FileServer, serveFiles } from "./page-server.ts";

const evil = "evil.example";
const blank = "<!doctype html><title>evil</title><link rel=icon href='data:,'>";

describeInChromium("a hostile page", (launch) => {
	let browser: Browser;
	let elsewhere: FileServer;
	let simulator: Simulator;
	let server: SimulatorServer;
	let seen: RequestFacts[];
	let context: BrowserContext;

	beforeAll(async () => {
		browser = await launchOffline(launch, [evil]);
		elsewhere = await serveFiles({ "/": blank });
	});

	beforeEach(async () => {
		seen = [];
		simulator = createSimulator({
			scenario: "mobility-demo",
			machineTime: () => Date.UTC(2026, 0, 1),
			onAnswered: (facts) => seen.push(facts),
		});
		await simulator.worlds.open("default");
		server = await serve(simulator);
		context = await browser.newContext();
		return async () => {
			await context.close();
			await server.close();
		};
	});

	afterAll(async () => {
		await browser?.close();
		await elsewhere?.close();
	});

	/** A page of a foreign origin, on a port of its own. */
	async function foreignPage(): Promise<Page> {
		const page = await context.newPage();
		await page.goto(`http://${evil}:${elsewhere.port}/`);
		return page;
	}

	/** A page that came from elsewhere under a name which now leads to the simulator. */
	async function reboundPage(): Promise<Page> {
		const page = await context.newPage();
		const origin = `http://${evil}:${server.port}`;
		await page.route(`${origin}/`, (route) =>
			route.fulfill({ contentType: "text/html", body: blank }),
		);
		await page.goto(`${origin}/`);
		return page;
	}

	async function stateOf(world = "default") {
		const { clock, store } = await simulator.worlds.open(world);
		return {
			now: clock.now(),
			worlds: simulator.worlds.list().length,
			accounts: await store.list("account"),
			messages: await store.count("message"),
		};
	}

	/** Tries what a script can do, and tells what came of it. */
	function attack(page: Page, base: string) {
		return page.evaluate(async (base) => {
			const control = `${base}/_stagedoor/v1/worlds`;
			async function tried(address: string, init: RequestInit = {}) {
				try {
					const response = await fetch(address, init);
					return `${response.type} ${response.status} ${await response.text()}`;
				} catch {
					return "failed";
				}
			}
			function loaded(tag: "script" | "img" | "iframe", address: string) {
				return new Promise<string>((resolve) => {
					const element = document.createElement(tag);
					element.onload = () => resolve("loaded");
					element.onerror = () => resolve("failed");
					element.src = address;
					document.body.append(element);
				});
			}
			function connected(address: string) {
				return new Promise<string>((resolve) => {
					const socket = new WebSocket(address.replace("http", "ws"));
					socket.onopen = () => resolve("connected");
					socket.onerror = () => resolve("failed");
				});
			}
			function submitted(address: string) {
				return new Promise<string>((resolve) => {
					const frame = document.createElement("iframe");
					frame.name = "target";
					document.body.append(frame);
					const form = document.createElement("form");
					form.action = address;
					form.method = "post";
					form.enctype = "text/plain";
					form.target = "target";
					form.innerHTML = `<input name='{"by":"1h","x":"' value='"}'>`;
					document.body.append(form);
					frame.onload = () => resolve("submitted");
					form.submit();
				});
			}
			const json = { "content-type": "application/json" };
			const plain = {
				method: "POST",
				mode: "no-cors",
				credentials: "include",
			} as const;
			return {
				outbox: await tried(`${control}/default/outbox`),
				outboxInSecret: await tried(`${control}/default/outbox`, {
					mode: "no-cors",
				}),
				advance: await tried(`${control}/default/clock/advance`, {
					method: "POST",
					headers: json,
					body: '{"by":"1h"}',
				}),
				advancePlain: await tried(`${control}/default/clock/advance`, {
					...plain,
					body: '{"by":"1h"}',
				}),
				create: await tried(control, { ...plain, body: '{"id":"evil"}' }),
				signUp: await tried(`${base}/mobility/sign-in-gaiyo`, {
					...plain,
					body: '{"token":"sim.gaiyo.evil"}',
				}),
				profile: await tried(`${base}/mobility/customers`, {
					credentials: "include",
				}),
				startPage: await tried(`${base}/docs/mobility`),
				script: await loaded("script", `${control}/default/outbox`),
				image: await loaded("img", `${control}/default/outbox`),
				form: await submitted(`${control}/default/clock/advance`),
				socket: await connected(`${control}/default/outbox`),
			};
		}, base);
	}

	test("of another origin is refused everything", async () => {
		const before = await stateOf();
		const results = await attack(await foreignPage(), server.url);
		for (const [name, result] of Object.entries(results)) {
			if (name === "form") continue;
			expect([name, result]).toEqual([
				name,
				expect.stringMatching(/^(?:failed|opaque 0 )$/),
			]);
		}
		expect(await stateOf()).toEqual(before);
		expect(seen.length).toBeGreaterThan(6);
		expect(seen.map(({ status }) => status)).toEqual(seen.map(() => 403));
	});

	test("under a rebound name is refused everything, and told the option", async () => {
		const before = await stateOf();
		const page = await reboundPage();
		const results = await attack(page, `http://${evil}:${server.port}`);
		for (const [name, result] of Object.entries(results)) {
			if (name === "form") continue;
			const isRefused =
				/^(?:failed|opaque 0 )$/.test(result) ||
				(result.startsWith("basic 403") && result.includes("--allow-host"));
			expect([name, isRefused, result]).toEqual([name, true, result]);
			expect(result).not.toMatch(/"messages"|"keys"|signInEmail/);
		}
		expect(await stateOf()).toEqual(before);
		expect(seen.map(({ status }) => status)).toEqual(seen.map(() => 403));
	});

	test("cannot put the pages into a frame", async () => {
		const page = await foreignPage();
		await page.evaluate((address) => {
			return new Promise((resolve) => {
				const frame = document.createElement("iframe");
				frame.onload = resolve;
				frame.src = address;
				document.body.append(frame);
			});
		}, `${server.url}/`);
		const texts = await Promise.all(
			page.frames().map((frame) => frame.content()),
		);
		for (const text of texts) expect(text).not.toContain("ada@example.test");
	});

	test("may still be left by a link to the simulator", async () => {
		const page = await foreignPage();
		await page.setContent(
			`<a href="${server.url}/mobility/.well-known/jwks.json">keys</a>`,
		);
		await page.getByText("keys").click();
		await page.waitForURL(/jwks/);
		expect(await page.textContent("body")).toContain('"keys"');
	});

	test("of this machine may use the APIs, but not the control plane", async () => {
		const page = await context.newPage();
		await page.goto(`http://localhost:${elsewhere.port}/`);
		const answers = await page.evaluate(async (base) => {
			const keys = await fetch(`${base}/mobility/.well-known/jwks.json`, {
				credentials: "include",
				headers: { "x-stagedoor-world": "default" },
			});
			const hint = await fetch(`${base}/mobility/customers`);
			const outbox = await fetch(
				`${base}/_stagedoor/v1/worlds/default/outbox`,
			).catch(() => undefined);
			return {
				keys: keys.status,
				hint: hint.headers.get("x-stagedoor-hint"),
				outbox: outbox?.status,
			};
		}, server.url);
		expect(answers).toEqual({
			keys: 200,
			hint: expect.stringMatching(/bearer/i),
			outbox: undefined,
		});
	});
});
