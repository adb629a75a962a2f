import { findChromium } from "./chromium.ts";

/** Runs once before the browser tests. */
export function setup(): void {
	if (findChromium()) return;
	console.warn(
		"Browser tests are skipped: no Chromium found. Install it or set CHROMIUM_PATH.",
	);
}
