import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";

/** Everything the compiler's output depends on, relative to the root. */
const SOURCES = [
	"src",
	"mocks",
	"package.json",
	"tsconfig.json",
	"tsconfig.build.json",
];

/** Written last, so that an interrupted build counts as stale. */
const STAMP = "dist/.built";

/** Removes `dist`, compiles, and bundles the command. */
export function build(root: string): void {
	rmSync(join(root, "dist"), { recursive: true, force: true });
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
		cwd: root,
		stdio: "inherit",
	});
	bundleCommand(root);
	writeFileSync(join(root, STAMP), "");
}

/**
 * Writes our own modules that the command needs into one file, and makes it executable: Node takes
 * twice as long to start with hundreds of them. What the command loads late stays in files of its own.
 * It needs a second where the whole build needs most of a minute, and leaves that as stale as it was.
 */
export function bundleCommand(root: string): void {
	const command = commandPath(root);
	const folder = join(root, dirname(command));
	const source = command.replace(/^dist\//, "").replace(/\.js$/, ".ts");
	rmSync(folder, { recursive: true, force: true });
	buildSync({
		absWorkingDir: root,
		// The verifier of Pact runs in a process of its own.
		entryPoints: [source, `${dirname(source)}/pact-process.ts`],
		outdir: folder,
		bundle: true,
		splitting: true,
		packages: "external",
		format: "esm",
		platform: "node",
		target: "node20.19",
		logLevel: "warning",
		logOverride: { "ignored-bare-import": "silent" },
	});
	chmodSync(join(root, command), 0o755);
}

/** True when `dist` is missing, half-built or older than a source file. */
export function isStale(root: string): boolean {
	const stamp = join(root, STAMP);
	if (!existsSync(stamp)) return true;
	const builtAt = statSync(stamp).mtimeMs;
	return SOURCES.some((source) => newest(join(root, source)) > builtAt);
}

/** The compiled command line program, as `package.json` names it. */
export function commandPath(root: string): string {
	const manifest: { bin: { stagedoor: string } } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	return manifest.bin.stagedoor;
}

function newest(path: string): number {
	if (!existsSync(path)) return 0;
	const found = statSync(path);
	if (!found.isDirectory()) return found.mtimeMs;
	// The folder's own time counts too: it moves when a file is deleted.
	return Math.max(
		found.mtimeMs,
		...readdirSync(path).map((name) => newest(join(path, name))),
	);
}
