/**
 * `npm start`: builds when needed, then runs the compiled command with the
 * arguments given after `--`.
 */
import { spawn } from "node:child_process";
import { build, commandPath, isStale } from "./build/compile.ts";

const root = process.cwd();
if (isStale(root)) {
	console.log("Building stagedoor (once, a few seconds)...");
	build(root);
}

const child = spawn(
	process.execPath,
	[commandPath(root), ...process.argv.slice(2)],
	{ stdio: "inherit" },
);
// A terminal sends Ctrl-C to both processes: stay, so the child may end first.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"] as const) {
	process.on(signal, () => child.kill(signal));
}
child.on("exit", (code, signal) => {
	process.exitCode = code ?? (signal ? 1 : 0);
});
