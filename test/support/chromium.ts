import { existsSync } from "node:fs";
import { describe } from "vitest";

const PLACES = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/google-chrome",
	"/opt/google/chrome/chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** What playwright-core's `chromium.launch` needs to start a system browser. */
export interface ChromiumLaunch {
	readonly executablePath: string;
	readonly args: string[];
}

/**
 * Finds a Chromium on this machine: `CHROMIUM_PATH`, else the usual places.
 *
 * @returns launch options, or undefined when there is none
 * @throws when `CHROMIUM_PATH` names no file, or when none is found although
 *   `STAGEDOOR_REQUIRE_CHROMIUM=1`
 */
export function findChromium(
	env: NodeJS.ProcessEnv = process.env,
	places: readonly string[] = PLACES,
): ChromiumLaunch | undefined {
	const given = env.CHROMIUM_PATH;
	if (given && !existsSync(given))
		throw new Error(
			`Failed to find Chromium: CHROMIUM_PATH "${given}" does not exist. Correct or unset it.`,
		);
	const executablePath = given || places.find((path) => existsSync(path));
	if (executablePath)
		return {
			executablePath,
			// Chromium refuses its sandbox to root, the usual user in a container.
			args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
		};
	if (env.STAGEDOOR_REQUIRE_CHROMIUM === "1")
		throw new Error(
			"Failed to find Chromium: STAGEDOOR_REQUIRE_CHROMIUM=1 and none is installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
		);
	return undefined;
}

/**
 * A `describe` whose tests run in a browser. Skipped when there is no Chromium;
 * the `browser` project says so once, before its tests.
 */
export function describeInChromium(
	name: string,
	body: (launch: ChromiumLaunch) => void,
): void {
	const launch = findChromium();
	if (launch) describe(name, () => body(launch));
	else
		describe.skip(name, () =>
			body({ executablePath: "there is no Chromium", args: [] }),
		);
}
