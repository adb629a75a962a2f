/** Every example of docs/contracts.md runs as a reader would run it, and prints what is shown. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { aContext } from "../cli/a-context.ts";
import {
	type CodeBlock,
	codeBlocks,
	outputPattern,
	shownCommands,
} from "../support/readme-blocks.ts";

const execute = promisify(execFile);
const resolver = createRequire(import.meta.url);
const blocks = codeBlocks(await readFile("docs/contracts.md", "utf8"));

let folder: string;
beforeAll(async () => {
	// Inside the project, so that Pact and Vitest are found.
	folder = await mkdtemp(join("test/docs", ".contracts-"));
	await writeFile(join(folder, "vitest.config.js"), "export default {};\n");
});
afterAll(() => rm(folder, { recursive: true }));

test.each(
	blocks.map(
		(block) =>
			[`${block.file ?? "commands"}, line ${block.line}`, block] as const,
	),
)(
	"%s",
	async (_name, block) => {
		if (block.language === "console") await runCommands(block);
		else if (block.file?.endsWith(".test.ts"))
			await runTests(block.file, block);
		else await beTypeChecked(block);
	},
	120_000,
);

async function runTests(file: string, { text }: CodeBlock): Promise<void> {
	await writeFile(join(folder, file), text);
	const vitest = join(resolver.resolve("vitest/package.json"), "../vitest.mjs");
	const { stdout } = await execute(
		process.execPath,
		[vitest, "run", "--root", folder, file],
		{ env: { ...process.env, NO_COLOR: "1", PACT_DO_NOT_TRACK: "true" } },
	);
	expect(stdout).toMatch(/Tests {2}2 passed/);
}

async function runCommands({ text }: CodeBlock): Promise<void> {
	for (const { command, output } of shownCommands(text)) {
		const printed = await printedBy(command);
		expect(printed.trim(), command).toMatch(outputPattern(output));
	}
}

async function printedBy(command: string): Promise<string> {
	const [, args, lines] =
		/^npx stagedoor (.*?)(?: \| head -n (\d+))?$/.exec(command) ?? [];
	if (args === undefined)
		return (await execute("bash", ["-c", command], { cwd: folder })).stdout;
	const context = aContext({ folder });
	await run(args.split(" "), context);
	expect(context.err(), command).toBe("");
	return context
		.out()
		.split("\n")
		.slice(0, Number(lines ?? Infinity))
		.join("\n");
}

/** The type check reads the same code in `test/types`. */
async function beTypeChecked({ text }: CodeBlock): Promise<void> {
	const checked = await readFile("test/types/client-statuses.ts", "utf8");
	const example = text.replace(
		"stagedoor/client/mobility",
		"../../src/client/apis/mobility.generated.ts",
	);
	expect(checked.endsWith(example)).toBe(true);
}
