import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Pact } from "../contracts/pact/pact.ts";
import { readPact } from "../contracts/pact/read-pact.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** A pact and where it was found. */
export interface PactFile {
	/** Path as given, or below the folder that was given. */
	readonly file: string;
	readonly pact: Pact;
}

/**
 * Reads pacts from files and from all `.json` files below folders, in the order of their names.
 *
 * @param given paths relative to `folder`
 * @throws CliError when a path leads nowhere, a file is no pact, or a folder holds none
 */
export async function readPactFiles(
	given: readonly string[],
	folder: string,
): Promise<readonly PactFile[]> {
	const found = await Promise.all(given.map((path) => filesAt(path, folder)));
	const files = [...new Set(found.flat())];
	return Promise.all(files.map((file) => readPactFile(file, folder)));
}

async function filesAt(
	path: string,
	folder: string,
): Promise<readonly string[]> {
	const absolute = resolve(folder, path);
	const facts = await stat(absolute).catch(() => undefined);
	if (facts === undefined)
		throw unreadable(path, "there is no such file or folder");
	if (!facts.isDirectory()) return [path];
	const entries = await readdir(absolute, { recursive: true });
	const files = entries.filter((name) => name.endsWith(".json")).toSorted();
	if (files.length === 0)
		throw unreadable(path, "the folder has no .json file");
	return files.map((name) => join(path, name));
}

async function readPactFile(file: string, folder: string): Promise<PactFile> {
	const text = await readFile(resolve(folder, file), "utf8");
	try {
		return { file, pact: readPact(JSON.parse(text)) };
	} catch (error) {
		throw unreadable(file, error instanceof Error ? error.message : `${error}`);
	}
}

function unreadable(path: string, why: string): CliError {
	return new CliError(
		exitCodes.unreadable,
		`Failed to read ${path}: because ${why}. Give pact files, or folders of them.`,
	);
}
