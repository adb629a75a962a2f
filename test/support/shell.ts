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
	const child = spawn("bash", ["--norc", "-s"], { cwd, env });
	child.stdin.write("exec 2>&1\n");
	child.stdout.setEncoding("utf8");
	const ended = new Promise<never>((_, reject) => {
		child.once("exit", () => reject(new Error("bash has ended")));
	});
	// Rejects whoever waits; when nobody does, an end is as good as any other.
	ended.catch(() => {});
	let count = 0;
	return {
		run(command) {
			count += 1;
			const end = `end-of-command-${count}`;
			const printedAll = new Promise<string>((resolve) => {
				let printed = "";
				const listen = (chunk: string) => {
					printed += chunk;
					const at = printed.indexOf(end);
					if (at < 0) return;
					child.stdout.off("data", listen);
					resolve(printed.slice(0, at).trim());
				};
				child.stdout.on("data", listen);
				child.stdin.write(`${command}\nprintf '\\n${end}\\n'\n`);
			});
			return Promise.race([printedAll, ended]);
		},
		close: () => child.kill(),
	};
}
