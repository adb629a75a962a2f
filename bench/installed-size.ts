import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Packs the package, installs it in an empty folder and weighs what is there, in MB. */
export async function measureInstalledSize(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "stagedoor-size-"));
	try {
		const { stdout } = await run("npm", [
			"pack",
			"--json",
			"--pack-destination",
			folder,
		]);
		const [packed] = JSON.parse(stdout) as [{ filename: string }];
		await writeFile(join(folder, "package.json"), '{"private":true}');
		await run(
			"npm",
			["install", "--no-audit", "--no-fund", join(folder, packed.filename)],
			{ cwd: folder },
		);
		const weighed = await run("du", ["-sk", join(folder, "node_modules")]);
		return (Number.parseInt(weighed.stdout, 10) / 1024).toFixed(1);
	} finally {
		await rm(folder, { recursive: true });
	}
}
