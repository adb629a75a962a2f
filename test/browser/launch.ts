import { type Browser, chromium } from "playwright-core";
import type { ChromiumLaunch } from "../support/chromium.ts";

/**
 * Starts a browser that talks to nobody but this machine.
 *
 * @param names foreign names that shall lead to this machine all the same
 */
export function launchOffline(
	launch: ChromiumLaunch,
	names: readonly string[] = [],
): Promise<Browser> {
	const rules = [
		...names.map((name) => `MAP ${name} 127.0.0.1`),
		"MAP * ~NOTFOUND",
		"EXCLUDE 127.0.0.1",
		"EXCLUDE localhost",
	];
	return chromium.launch({
		...launch,
		args: [
			...launch.args,
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			`--host-resolver-rules=${rules.join(", ")}`,
		],
	});
}
