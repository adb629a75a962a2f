// The Playwright kit under Playwright's own runner: the sample suite, with several workers.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describeInChromium } from "../support/chromium.ts";
import { runPlaywright } from "../support/run-playwright.ts";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const minutes = 60_000;

test(
	"a test that fails has in its report what its world has seen, without secrets; one that passes has not",
	async () => {
		const env = { NODE_OPTIONS: "--import=tsx" };
		const report = await runPlaywright(folder("playwright-evidence"), env);
		expect(report.stats).toMatchObject({ expected: 1, unexpected: 1 });
		// Playwright attaches something of its own.
		const ours = report.attachments.filter(({ name }) => name === "stagedoor");
		expect(ours).toHaveLength(1);
		const [evidence] = ours;
		expect(evidence?.contentType).toBe("application/json");
		const text = Buffer.from(evidence?.body ?? "", "base64").toString();
		const { requests, messages } = JSON.parse(text);
		expect(requests).toMatchObject([
			{
				api: "mobility",
				operationId: "signInEmail",
				response: { status: 200 },
			},
		]);
		expect(messages).toEqual([]);
		expect(text).not.toMatch(/eyJ[\w-]+\.[\w-]+/);
	},
	minutes,
);

describeInChromium("the sample suite", () => {
	test(
		"passes, each test in a world of its own",
		async () => {
			// Compiles the sources of the kit and the simulator.
			const env = { NODE_OPTIONS: "--import=tsx" };
			const report = await runPlaywright(folder("playwright-suite"), env);
			expect(report.failures).toEqual([]);
			expect(report.stats).toMatchObject({ unexpected: 0, flaky: 0 });
			expect(report.stats.expected).toBeGreaterThan(7);
		},
		8 * minutes,
	);
});
