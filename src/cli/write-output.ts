import { mkdir, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/**
 * Writes a file that was asked for, and makes the folders that lead to it. A reader sees the old file
 * or the new one, never half of it.
 *
 * @param path relative to `folder`
 * @throws CliError where nothing can be written
 */
export async function writeOutput(
	path: string,
	text: string,
	folder: string,
): Promise<void> {
	const target = resolve(folder, path);
	const place = dirname(target);
	const draft = join(place, `.${basename(target)}.${process.pid}`);
	try {
		await mkdir(place, { recursive: true });
		await writeFile(draft, text);
		await rename(draft, target);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new CliError(
			exitCodes.environment,
			`Failed to write ${path}: because ${why}. Choose another place.`,
		);
	}
}
