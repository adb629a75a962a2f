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
import { join } from "node:path";

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

/** Removes `dist`, compiles, and makes the command executable. */
export function build(root: string): void {
	rmSync(join(root, "dist"), { recursive: true, force: true });
	const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
	execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
		cwd: root,
		stdio: "inherit",
	});
	chmodSync(join(root, commandPath(root)), 0o755);
	writeFileSync(join(root, STAMP), "");
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
