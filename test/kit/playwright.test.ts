// The Playwright kit under Playwright's own runner: the sample suite, with several workers.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { describeInChromium } from "../support/chromium.ts";

const run = promisify(execFile);
const suite = fileURLToPath(new URL("playwright-suite", import.meta.url));
const minutes = 60_000;

describeInChromium("the sample suite", () => {
	test(
		"passes, each test in a world of its own",
		async () => {
			const report = await runSuite();
			expect(report.failures).toEqual([]);
			expect(report.stats).toMatchObject({ unexpected: 0, flaky: 0 });
			expect(report.stats.expected).toBeGreaterThan(7);
		},
		8 * minutes,
	);
});

interface Report {
	readonly stats: Readonly<Record<"expected" | "unexpected" | "flaky", number>>;
	/** What went wrong, in Playwright's words. */
	readonly failures: readonly string[];
}

async function runSuite(): Promise<Report> {
	const options = {
		cwd: suite,
		env: {
			...process.env,
			// Compiles the sources of the kit and the simulator.
			NODE_OPTIONS: "--import=tsx",
			FORCE_COLOR: "0",
		},
		maxBuffer: 64 * 1024 * 1024,
	};
	const arguments_ = ["playwright", "test", "--reporter=json"];
	const { stdout, stderr } = await run("npx", arguments_, options).catch(
		// A run that failed has a report like any other.
		(error: { stdout: string; stderr: string }) => error,
	);
	const at = stdout.indexOf("{\n");
	if (at < 0) throw new Error(`There is no report: ${stdout}${stderr}`);
	const report = JSON.parse(stdout.slice(at));
	return { stats: report.stats, failures: failuresIn(report) };
}

/** Every error message in a report, at whatever depth it stands. */
function failuresIn(report: unknown): string[] {
	if (typeof report !== "object" || report === null) return [];
	return Object.entries(report).flatMap(([name, value]) =>
		name === "message" && typeof value === "string"
			? [value]
			: failuresIn(value),
	);
}
