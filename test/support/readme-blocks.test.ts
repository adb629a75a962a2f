import { expect, test } from "vitest";
import { codeBlocks, outputPattern, shownCommands } from "./readme-blocks.ts";

test("blocks are cut out with language, file and line", () => {
	const markdown =
		"# T\n\n```ts file=a.test.ts\none\n```\n\n```console\n$ two\n```\n";
	expect(codeBlocks(markdown)).toEqual([
		{ language: "ts", file: "a.test.ts", line: 3, text: "one\n" },
		{ language: "console", file: undefined, line: 7, text: "$ two\n" },
	]);
});

test("commands may run over several lines, output may too", () => {
	expect(shownCommands("$ a \\\n  b\nx\ny\n$ c\n")).toEqual([
		{ command: "a \\\n  b", output: "x\ny" },
		{ command: "c", output: "" },
	]);
});

test("shown output is matched to the letter, but for the ellipsis", () => {
	expect('{"a":"b.c","d":1}').toMatch(outputPattern('{"a":"…","d":1}'));
	expect('{"a":"b","d":2}').not.toMatch(outputPattern('{"a":"…","d":1}'));
	expect("a.b").not.toMatch(outputPattern("a.c"));
	expect("axb").not.toMatch(outputPattern("a.b"));
});
