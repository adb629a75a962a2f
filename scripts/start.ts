/**
 * `npm start`: bundles the command when needed, then runs it with the arguments given after `--`. What
 * others import of the package is left to `npm run build`.
 */
import { spawn } from "node:child_process";
import { bundleCommand, commandPath, isStale } from "./build/compile.ts";

const root = process.cwd();
if (isStale(root)) bundleCommand(root);

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
