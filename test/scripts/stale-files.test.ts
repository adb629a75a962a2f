import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findStale, write } from "../../scripts/generate/files.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "stale-"));
	mkdirSync(join(root, "pacts"));
	writeFileSync(join(root, "pacts/kept.json"), "{}");
	writeFileSync(join(root, "pacts/changed.json"), "{}");
	writeFileSync(join(root, "pacts/left.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

const made = [
	{ path: "pacts/kept.json", text: "{}" },
	{ path: "pacts/changed.json", text: "[]" },
	{ path: "pacts/new.json", text: "{}" },
];
const found = ["pacts/kept.json", "pacts/changed.json", "pacts/left.json"];

test("of a folder of its own, what is not as made is found and brought up to date", () => {
	const stale = [
		{ path: "pacts/changed.json", reason: "different" },
		{ path: "pacts/new.json", reason: "missing" },
		{ path: "pacts/left.json", reason: "no longer generated" },
	];
	expect(findStale(root, made, found)).toEqual(stale);
	expect(write(root, made, found)).toEqual(stale);
	expect(readFileSync(join(root, "pacts/changed.json"), "utf8")).toBe("[]");
	const now = made.map(({ path }) => path);
	expect(findStale(root, made, now)).toEqual([]);
	expect(() => readFileSync(join(root, "pacts/left.json"))).toThrow("ENOENT");
});
