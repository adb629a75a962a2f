import { expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

test("takes the browser that CHROMIUM_PATH names", () => {
	const env = { CHROMIUM_PATH: process.execPath };
	expect(findChromium(env, [])?.executablePath).toBe(process.execPath);
});

test("refuses a CHROMIUM_PATH that does not exist", () => {
	const env = { CHROMIUM_PATH: "/no/such/browser" };
	expect(() => findChromium(env, [process.execPath])).toThrow(
		'CHROMIUM_PATH "/no/such/browser" does not exist',
	);
});

test("finds a browser in the usual places", () => {
	const places = ["/no/such/browser", process.execPath];
	expect(findChromium({}, places)?.executablePath).toBe(process.execPath);
});

test("finds none where there is none", () => {
	expect(findChromium({}, ["/no/such/browser"])).toBeUndefined();
});

test("insists on a browser when STAGEDOOR_REQUIRE_CHROMIUM=1", () => {
	const env = { STAGEDOOR_REQUIRE_CHROMIUM: "1" };
	expect(() => findChromium(env, [])).toThrow("Install it");
});
