import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
	mkdir,
	mkdtemp,
	readFile,
	rename,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	type CodeBlock,
	codeBlocks,
	outputPattern,
	shownCommands,
} from "../support/readme-blocks.ts";
import { type Shell, startShell } from "../support/shell.ts";

/**
 * Every example of the README is run as a reader would run it, against the built package. Shown
 * output must be what comes out, `…` standing for what differs from run to run.
 */
const root = new URL("../..", import.meta.url).pathname;
const shownAddress = "http://127.0.0.1:4780";
const run = promisify(execFile);

let server: ChildProcess;
let address = "";
let folder = "";
let shell: Shell;

beforeAll(async () => {
	// Inside the project, so that the package finds itself by its own name.
	folder = await mkdtemp(join(root, "test/package/.readme-"));
	// In a project of a reader, npx finds the command there.
	await mkdir(join(folder, "node_modules/.bin"), { recursive: true });
	await symlink(
		join(root, "dist/src/cli/main.js"),
		join(folder, "node_modules/.bin/stagedoor"),
	);
	// As in the README, but for the port, which may be taken here.
	server = spawn("npm", ["start"], {
		cwd: root,
		env: {
			...process.env,
			STAGEDOOR_PORT: "0",
			NODE_ENV: "",
			STAGEDOOR_CODES: "fixed",
		},
		stdio: ["ignore", "pipe", "inherit"],
		detached: true,
	});
	address = await readyAddress(server);
	// What npm has to say of its own settings is no output of a command.
	shell = startShell(folder, { ...process.env, npm_config_loglevel: "error" });
});

afterAll(async () => {
	shell.close();
	if (server.pid !== undefined) process.kill(-server.pid, "SIGTERM");
	await rm(folder, { recursive: true });
});

async function readyAddress({ stdout }: ChildProcess): Promise<string> {
	if (stdout === null) throw new Error("npm start has no output to read");
	for await (const line of createInterface({ input: stdout })) {
		const ready = /stagedoor ready on (http:\/\/[\d.]+:\d+)/.exec(line)?.[1];
		if (ready !== undefined) return ready;
	}
	throw new Error("npm start ended before it was ready");
}

const readme = await readFile(join(root, "README.md"), "utf8");
const blocks = codeBlocks(readme);
const inOrder = blocks.map(
	(block) =>
		[
			`line ${block.line}: ${block.language} ${block.file ?? ""}`,
			block,
		] as const,
);

test("the first example comes before line 30", () => {
	expect(blocks[0]?.line).toBeLessThan(30);
});

test.each(inOrder)("%s", async (_, block) => {
	const check = checks[block.language];
	expect(check, `nobody runs blocks of "${block.language}"`).toBeDefined();
	await check?.(block);
});

const checks: Readonly<Record<string, (block: CodeBlock) => Promise<void>>> = {
	console: runConsole,
	ts: runTypeScript,
	yaml: loadScenario,
	sh: knowCommands,
	text: showReadyLine,
};

async function runConsole({ text }: CodeBlock): Promise<void> {
	const commands = shownCommands(text);
	expect(commands).not.toEqual([]);
	for (const { command, output } of commands) {
		const printed = await shell.run(command.replaceAll(shownAddress, address));
		expect(printed.replaceAll(address, shownAddress), command).toMatch(
			outputPattern(output),
		);
	}
}

async function runTypeScript({ file = "", text }: CodeBlock): Promise<void> {
	const path = join(folder, file);
	await writeFile(path, text.replaceAll(shownAddress, address));
	if (file.endsWith(".test.ts")) {
		// `--dir` alone would still read the configuration of this project.
		await writeFile(join(folder, "vitest.config.js"), "export default {};\n");
		const { stdout } = await run(
			"npx",
			["vitest", "run", "--root", folder, file],
			{ cwd: root, env: { ...process.env, NO_COLOR: "1" } },
		);
		expect(stdout).toMatch(/Tests {2}.*passed/);
	} else if (text.includes("/browser")) {
		// Its life in a browser is the business of test/browser; here, that it bundles for one.
		const bundle = await build({
			entryPoints: [path],
			bundle: true,
			platform: "browser",
			format: "esm",
			write: false,
			logLevel: "silent",
		});
		expect(bundle.errors).toEqual([]);
	} else {
		// A module to Node as well, which goes by the ending where no package.json says so.
		const module = path.replace(/ts$/, "mts");
		await rename(path, module);
		const { stderr } = await run(
			process.execPath,
			["--import", "tsx", module],
			{ cwd: root },
		);
		expect(stderr).toBe("");
	}
}

async function loadScenario({ file = "", text }: CodeBlock): Promise<void> {
	const path = join(folder, file);
	await writeFile(path, text);
	const started = spawn(
		process.execPath,
		[join(root, "dist/src/cli/main.js"), "--port", "0", "--scenario", path],
		{
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	try {
		const url = await readyAddress(started);
		await inWorldOf[file]?.(url);
		expect(inWorldOf, `nobody looks at the world of ${file}`).toHaveProperty([
			file,
		]);
	} finally {
		started.kill();
	}
}

/** What a world that starts from a scenario must show, by the file of the scenario. */
const inWorldOf: Readonly<Record<string, (url: string) => Promise<void>>> = {
	async "my.yaml"(url) {
		const answer = await fetch(`${url}/mobility/sign-in-email`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				email: "grace@example.test",
				password: "a-long-enough-secret",
			}),
		});
		expect(answer.status).toBe(200);
	},
	async "people.yaml"(url) {
		const answer = await fetch(`${url}/merchant/auth/login`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({
				email: "ada@example.test",
				password: "a-long-enough-secret",
			}),
		});
		expect(answer.status).toBe(200);
		const people = await fetch(
			`${url}/_stagedoor/v1/worlds/default/apis/ciam/tenants/main/accounts?limit=22`,
		);
		const { total, accounts } = await people.json();
		expect(total).toBe(1001);
		const states = accounts.map(({ state }: { state: string }) => state);
		expect(states).toEqual(["active", ...Array(20).fill("blocked"), "active"]);
	},
	async "flaky.yaml"(url) {
		const faults = await fetch(`${url}/_stagedoor/v1/worlds/default/faults`);
		expect(await faults.json()).toMatchObject({
			faults: [{ probability: 0.1 }, { recipient: "ada@example.test" }],
		});
	},
};

/** The set-up commands: this very test started with `npm start`, and runs inside `npm test`. */
async function knowCommands({ text }: CodeBlock): Promise<void> {
	expect(text).toBe("npm ci && npm start\nnpm test\n");
}

async function showReadyLine({ text }: CodeBlock): Promise<void> {
	expect(text.trim()).toMatch(
		/^stagedoor ready on http:\/\/127\.0\.0\.1:4780 \(apis: banking, ciam, merchant, mobility, tenant; world seed …; scenario demo\)$/,
	);
}
