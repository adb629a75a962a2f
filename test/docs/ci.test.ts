/** The workflows of docs/ci.md: well-formed, and their commands run as they stand there. */
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../src/cli/run.ts";
import { aContext } from "../cli/a-context.ts";
import { codeBlocks } from "../support/readme-blocks.ts";

type Mapping = Record<string, unknown>;

const blocks = codeBlocks(readFileSync("docs/ci.md", "utf8"));
const github = yamlOf(".github/workflows/contracts.yml");
const gitlab = yamlOf(".gitlab-ci.yml");
const { steps, ...job } = only(mapping(github.jobs));
const pipeline = only(gitlab);

/** Duplicate keys and the like are errors of the parser. */
function yamlOf(file: string): Mapping {
	const block = blocks.find((one) => one.file === file);
	return mapping(parse(block?.text ?? "", { strict: true }));
}

function mapping(value: unknown): Mapping {
	if (typeof value !== "object" || value === null || Array.isArray(value))
		throw new Error(`no mapping: ${JSON.stringify(value)}`);
	return Object.fromEntries(Object.entries(value));
}

function only(value: Mapping): Mapping {
	expect(Object.keys(value)).toHaveLength(1);
	return mapping(Object.values(value)[0]);
}

function list(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) throw new Error(`no list: ${value}`);
	return value;
}

/** Inputs that the actions declare, and the only actions that are used. */
const inputs: Readonly<Record<string, readonly string[]>> = {
	"actions/checkout@v5": [],
	"actions/setup-node@v5": ["node-version", "cache"],
	"actions/upload-artifact@v4": ["name", "path"],
};

test("the workflow has the keys that GitHub knows", () => {
	expect(Object.keys(github)).toEqual([
		"name",
		"on",
		"permissions",
		"concurrency",
		"jobs",
	]);
	expect(Object.keys(mapping(github.on))).toEqual(["pull_request", "push"]);
	expect(github.permissions).toEqual({ contents: "read" });
	expect(job).toEqual({
		"runs-on": "ubuntu-24.04",
		"timeout-minutes": 15,
		env: { PACT_DO_NOT_TRACK: "true" },
	});
	for (const step of list(steps).map(mapping)) {
		const { uses, run: command, with: given, if: condition, ...rest } = step;
		expect(rest).toEqual({});
		expect([typeof uses, typeof command]).toContain("undefined");
		if (condition !== undefined)
			expect(condition).toMatch(/^\$\{\{ !cancelled\(\) \}\}$/);
		if (command !== undefined) expect(typeof command).toBe("string");
		else
			expect(inputs[String(uses)]).toEqual(
				expect.arrayContaining(Object.keys(mapping(given ?? {}))),
			);
	}
});

test("the pipeline has the keys that GitLab knows", () => {
	expect(Object.keys(pipeline)).toEqual([
		"image",
		"timeout",
		"variables",
		"cache",
		"script",
		"artifacts",
	]);
	expect(pipeline.cache).toEqual({
		key: { files: ["package-lock.json"] },
		paths: [".npm/"],
	});
	expect(pipeline.artifacts).toEqual({
		when: "always",
		paths: ["reports/"],
		reports: { junit: "reports/*.junit.xml" },
	});
	expect(list(pipeline.script)).toEqual(commands());
});

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "stagedoor-ci-"));
	mkdirSync(join(folder, "pacts"));
	copyFileSync(
		"test/contracts/fixtures/wallet-banking.v4.json",
		join(folder, "pacts/wallet-banking.json"),
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

function commands(): readonly string[] {
	return list(steps)
		.map((step) => mapping(step).run)
		.filter((command) => typeof command === "string");
}

test("its commands run, and write the reports that are kept", async () => {
	const others = [];
	for (const command of commands()) {
		const [npx, bin, ...argv] = command.split(" ");
		if (npx !== "npx" || bin !== "stagedoor") {
			others.push(command);
			if (command === "mkdir -p reports") mkdirSync(join(folder, "reports"));
			continue;
		}
		const context = aContext({ folder });
		const exitCode = await run(argv, context);
		expect(context.err(), command).toBe("");
		expect(exitCode, `${command}\n${context.out()}`).toBe(0);
	}
	expect(others).toEqual(["npm ci", "npm test", "mkdir -p reports"]);
	const written = readdirSync(join(folder, "reports")).toSorted();
	expect(written).toEqual([
		"check.junit.xml",
		"coverage.html",
		"verify.html",
		"verify.junit.xml",
	]);
	// The table of the page names each of them.
	const page = readFileSync("docs/ci.md", "utf8");
	for (const file of written) expect(page).toContain(`\`reports/${file}\``);
}, 120_000);
