import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a run of Playwright came to. */
export interface PlaywrightReport {
	readonly stats: Readonly<Record<"expected" | "unexpected" | "flaky", number>>;
	/** What went wrong, in Playwright's words. */
	readonly failures: readonly string[];
	/** What was kept for the reader of the report. */
	readonly attachments: readonly Attachment[];
}

/** Something that was attached to a test. */
export interface Attachment {
	readonly name: string;
	readonly contentType: string;
	/** In base64; absent when it is a file of its own. */
	readonly body?: string;
}

/**
 * Runs the Playwright suite of a folder by its own runner.
 *
 * @param env what its environment has beside that of this process
 */
export async function runPlaywright(
	folder: string,
	env: NodeJS.ProcessEnv = {},
): Promise<PlaywrightReport> {
	const options = {
		cwd: folder,
		env: { ...process.env, FORCE_COLOR: "0", ...env },
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
	return {
		stats: report.stats,
		failures: membersIn(report, "message").filter(isText),
		attachments: membersIn(report, "attachments").flat() as Attachment[],
	};
}

/** Every member of a name in a report, at whatever depth it stands. */
function membersIn(report: unknown, wanted: string): unknown[] {
	if (typeof report !== "object" || report === null) return [];
	return Object.entries(report).flatMap(([name, value]) =>
		name === wanted ? [value] : membersIn(value, wanted),
	);
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}
