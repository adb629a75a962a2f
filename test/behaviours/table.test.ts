// Every row of docs/behaviours.md is backed by tests that there are.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { library } from "../../src/scenarios/library.generated.ts";

const document = new URL("../../docs/behaviours.md", import.meta.url);

interface Row {
	readonly id: string;
	readonly cells: readonly string[];
}

const rows: readonly Row[] = readFileSync(document, "utf8")
	.split("\n")
	.filter((line) => /^\| B\d\d /.test(line))
	.map((line) => {
		const [id = "", ...cells] = line
			.slice(1, -1)
			.split("|")
			.map((cell) => cell.trim());
		return { id, cells };
	});

/** A link to a file of tests, with the title of one of them; without: those that begin with the row's id. */
const link = /\[[^\]]+\]\(([^)]+)\)(?: "([^"]+)")?/g;

test("there are thirty behaviours, each once", () => {
	const ids = rows.map(({ id }) => id).toSorted();
	const wanted = Array.from({ length: 30 }, (_, index) => index + 1);
	expect(ids).toEqual(
		wanted.map((number) => `B${String(number).padStart(2, "0")}`),
	);
});

describe.each(rows)("$id", ({ id, cells }) => {
	const [happens, source, here = "", how, backing = ""] = cells;

	test("has all its cells", () => {
		expect(cells).toHaveLength(5);
		for (const cell of [happens, source, here, how, backing])
			expect(cell).toMatch(/\S/);
	});

	test("is backed by tests that there are", () => {
		const links = [...backing.matchAll(link)];
		expect(links).not.toEqual([]);
		expect(backing.replaceAll(link, "").replaceAll(/[;\s]/g, "")).toBe("");
		for (const [, path = "", title] of links) {
			const file = fileURLToPath(new URL(path, document));
			expect(existsSync(file), path).toBe(true);
			expect(titlesIn(file), path).toContainEqual(
				title ?? expect.stringMatching(`^${id}: `),
			);
		}
	});

	test("names scenarios that there are, and a reason for what is missing", () => {
		const [, named = ""] = /scenarios? ((?:`[\w-]+`(?:, )?)+)/.exec(here) ?? [];
		for (const [, name = ""] of named.matchAll(/`([\w-]+)`/g))
			expect(Object.keys(library)).toContain(name);
		const [, missing] = here.split("Not reproduced: ");
		if (missing !== undefined)
			expect(missing).toMatch(/, (since|as|which|whose) .{15}/);
	});
});

test("every test that bears a number is in the table", () => {
	const folder = fileURLToPath(new URL(".", import.meta.url));
	for (const file of readdirSync(folder)) {
		for (const title of titlesIn(`${folder}${file}`)) {
			const [, id] = /^(B\d\d): /.exec(title) ?? [];
			if (id === undefined) continue;
			const row = rows.find((one) => one.id === id);
			expect(row?.cells[4], title).toContain(`test/behaviours/${file})`);
		}
	}
});

/** Titles of tests as they are written, before their parameters are put in. */
function titlesIn(file: string): readonly string[] {
	const text = readFileSync(file, "utf8");
	const title = /(?:\b(?:test|it)(?:\.\w+)?|\))\(\s*"((?:[^"\\]|\\.)+)"/g;
	return [...text.matchAll(title)].map(([, found = ""]) => found);
}
