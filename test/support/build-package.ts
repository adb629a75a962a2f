import { execFileSync } from "node:child_process";

/**
 * Runs once before the tests of the package. They pack it and start its command side by side; if they
 * found it stale, one of them would build while another runs what is there.
 */
export function setup(): void {
	const command = ["--import", "tsx", "scripts/build.ts", "--if-stale"];
	execFileSync(process.execPath, command, { stdio: "inherit" });
}
