import { spawn } from "node:child_process";

/** A shell that keeps its variables and functions from one command to the next. */
export interface Shell {
	/** Runs a command and gives what it printed, both streams together. */
	run(command: string): Promise<string>;
	close(): void;
}

/** Starts a bash in a folder. */
export function startShell(
	cwd: string,
	env: NodeJS.ProcessEnv = process.env,
): Shell {
	const child = spawn(
		"bash",
		["--norc", "-c", "exec 2>&1; source /dev/stdin"],
		{
			cwd,
			env,
		},
	);
	child.stdout.setEncoding("utf8");
	let count = 0;
	return {
		run(command) {
			count += 1;
			const end = `end-of-command-${count}`;
			return new Promise((resolve, reject) => {
				let printed = "";
				const listen = (chunk: string) => {
					printed += chunk;
					const at = printed.indexOf(end);
					if (at < 0) return;
					child.stdout.off("data", listen);
					resolve(printed.slice(0, at).trim());
				};
				child.stdout.on("data", listen);
				child.once("exit", () => reject(new Error(`bash ended: ${printed}`)));
				child.stdin.write(`${command}\nprintf '\\n${end}\\n'\n`);
			});
		},
		close: () => child.kill(),
	};
}
