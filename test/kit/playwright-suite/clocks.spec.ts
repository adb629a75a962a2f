// One clock for the world and its pages: what a page's timers do and what the API says belong to the
// same moment.
import { expect } from "@playwright/test";
import { test } from "./app.ts";

const email = "ada@example.test";

test.describe("an idle session", () => {
	test.use({
		signedIn: {
			api: "banking",
			person: email,
			localStorage: ({ token, apiKey = "" }) => ({ token, apiKey }),
		},
	});

	test("ends in the page and at the API at the same moment", async ({
		page,
		stagedoor,
	}) => {
		await stagedoor.freeze();
		await page.goto("/bank");
		const status = page.getByRole("status");
		await expect(status).toHaveText("signed in: 200");
		await stagedoor.advance("4m59s");
		await expect(status).toHaveText("signed in: 200");
		await stagedoor.advance("1s");
		await expect(status).toHaveText("idle, then 401");
	});

	test("lasts while the page asks now and then", async ({
		page,
		stagedoor,
	}) => {
		await stagedoor.freeze();
		await page.goto("/bank");
		await expect(page.getByRole("status")).toHaveText("signed in: 200");
		await page.evaluate(() => {
			const { token, apiKey } = localStorage;
			const headers = { authorization: `Bearer ${token}`, "api-key": apiKey };
			setInterval(
				() => fetch("https://bank.example.test/multi/consumers", { headers }),
				60_000,
			);
		});
		const { journal } = stagedoor.world;
		const before = await journal.count();
		await stagedoor.advance("1m", { times: 4 });
		await expect.poll(() => journal.count()).toBe(before + 4);
		await stagedoor.advance("1m");
		await expect(page.getByRole("status")).toHaveText("idle, then 200");
	});
});

test("a page opened later goes by the world's clock", async ({
	page,
	stagedoor,
}) => {
	const shown = () => page.evaluate(() => new Date().toISOString());
	await stagedoor.freeze("2026-03-29T00:59:59Z");
	await page.goto("/");
	expect(await shown()).toBe("2026-03-29T00:59:59.000Z");
	await stagedoor.advance("2s");
	expect(await shown()).toBe("2026-03-29T01:00:01.000Z");
	await stagedoor.freeze("2025-10-26T00:00:00Z");
	expect(await shown()).toBe("2025-10-26T00:00:00.000Z");
	await stagedoor.setClock("2030-01-01T00:00:00Z");
	expect(await shown()).toBe("2030-01-01T00:00:00.000Z");
	expect((await stagedoor.world.clock.read()).now).toBe(
		"2030-01-01T00:00:00.000Z",
	);
	await page.reload();
	expect(await shown()).toBe("2030-01-01T00:00:00.000Z");
	await stagedoor.runClock();
	await expect.poll(shown).not.toBe("2030-01-01T00:00:00.000Z");
});

test.describe("without the page's clock", () => {
	test.use({ pageClock: false });

	test("only the world's moves", async ({ page, stagedoor }) => {
		await page.goto("/");
		await stagedoor.advance("30d");
		const shown = await page.evaluate(() => Date.now());
		expect(Math.abs(shown - Date.now())).toBeLessThan(600_000);
	});
});
