#!/usr/bin/env node
import type { StopReason } from "./context.ts";
import { run } from "./run.ts";

/** The first signal asks to stop; a second one ends the process at once. */
function stopped(): Promise<StopReason> {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"] as const) {
			process.once(signal, () => {
				process.once(signal, () => process.exit(1));
				resolve(signal);
			});
		}
	});
}

// Not process.exit: what was written to a pipe must first get out.
process.exitCode = await run(process.argv.slice(2), {
	env: process.env,
	folder: process.cwd(),
	stdout: process.stdout,
	stderr: process.stderr,
	stopped,
});
