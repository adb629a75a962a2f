import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The package as users get it: packed, then installed in a folder of its own. */
export interface InstalledPackage {
	/** The folder it is installed in. */
	readonly folder: string;
	/** Paths in the tarball, without the leading `package/`. */
	readonly files: readonly string[];
	/** Starts the command by npx, and waits until it has said something. */
	start(argv: readonly string[], awaited: RegExp): Promise<StartedCommand>;
	/** Runs the command by npx to its end. */
	command(argv: readonly string[]): Promise<EndedCommand>;
	/** Runs a module in the folder and gives what it printed. */
	evaluate(code: string): Promise<string>;
	remove(): Promise<void>;
}

/** What a command said, and how it ended. */
export interface EndedCommand {
	readonly exitCode: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** The command, running. */
export interface StartedCommand {
	/** What was waited for. */
	readonly said: RegExpExecArray;
	stop(): Promise<void>;
}

/**
 * Packs the package and installs the tarball in an empty folder.
 *
 * @param others further packages to install beside it
 */
export async function installPackage(
	others: readonly string[] = [],
): Promise<InstalledPackage> {
	const folder = await mkdtemp(join(tmpdir(), "stagedoor-package-"));
	const packed = await npm(root, [
		"pack",
		"--json",
		"--pack-destination",
		folder,
	]);
	// What a build prints stands before the JSON.
	const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf("[\n")));
	await writeFile(join(folder, "package.json"), '{"private":true}');
	await npm(folder, [
		"install",
		"--prefer-offline",
		"--ignore-scripts",
		"--no-audit",
		"--no-fund",
		join(folder, filename),
		...others,
	]);
	return {
		folder,
		files: files.map(({ path }: { path: string }) => path),
		start: (argv, awaited) => start(folder, argv, awaited),
		command: (argv) => command(folder, argv),
		async evaluate(code) {
			const args = ["--input-type=module", "--eval", code];
			return (await run(process.execPath, args, { cwd: folder })).stdout;
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

async function start(
	cwd: string,
	argv: readonly string[],
	awaited: RegExp,
): Promise<StartedCommand> {
	const child = spawn("npx", ["--no-install", "stagedoor", ...argv], {
		cwd,
		// A group of its own, so that npx and what it started end together.
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const said = await new Promise<RegExpExecArray>((resolve, reject) => {
		let text = "";
		function read(chunk: Buffer) {
			text += chunk;
			const found = awaited.exec(text);
			if (found !== null) resolve(found);
		}
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		child.on("exit", (code) =>
			reject(new Error(`ended with ${code}: ${text}`)),
		);
	});
	return {
		said,
		async stop() {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			process.kill(-(child.pid ?? 0), "SIGTERM");
			await ended;
		},
	};
}

function command(cwd: string, argv: readonly string[]): Promise<EndedCommand> {
	return new Promise((resolve) => {
		const args = ["--no-install", "stagedoor", ...argv];
		execFile("npx", args, { cwd }, (error, stdout, stderr) => {
			const code = error === null ? 0 : error.code;
			resolve({ exitCode: Number(code), stdout, stderr });
		});
	});
}

async function npm(cwd: string, args: readonly string[]): Promise<string> {
	const { stdout } = await run("npm", [...args], {
		cwd,
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout;
}
