import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A server under measurement. */
export interface RunningServer {
	readonly url: string;
	/** Milliseconds from starting the process to its ready line. */
	readonly readyAfterMs: number;
	/** Resident memory of the process, in MB. */
	memoryMb(): Promise<number>;
	stop(): Promise<void>;
}

/** Starts a server as a process of its own and waits for the line that tells its address. */
export async function startServer(
	command: string,
	args: readonly string[],
): Promise<RunningServer> {
	const startedAt = performance.now();
	const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
	const ended = new Promise<void>((resolve) =>
		child.once("exit", () => resolve()),
	);
	const url = await new Promise<string>((resolve, reject) => {
		createInterface({ input: child.stdout }).on("line", (line) => {
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
			if (address !== undefined) resolve(address);
		});
		child.once("error", reject);
		child.once("exit", (code) =>
			reject(new Error(`${command} ${args.join(" ")} ended with ${code}`)),
		);
	});
	const readyAfterMs = performance.now() - startedAt;
	return {
		url,
		readyAfterMs,
		async memoryMb() {
			const { readFile } = await import("node:fs/promises");
			const status = await readFile(`/proc/${child.pid}/status`, "utf8");
			return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
		},
		async stop() {
			child.kill("SIGKILL");
			await ended;
		},
	};
}
