import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parse } from "yaml";
import { CliError } from "../cli-error.ts";
import type { CliContext } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";

const prefix = "STAGEDOOR_INPUT_";

/**
 * Reads inputs of workflows from a file and from the environment, which wins.
 *
 * @throws CliError when the file cannot be read, or holds something else than texts by name
 */
export async function readInputs(
	file: string | undefined,
	{ env, folder }: Pick<CliContext, "env" | "folder">,
): Promise<Readonly<Record<string, string>>> {
	const inputs: Record<string, string> = {};
	if (file !== undefined)
		for (const [name, value] of Object.entries(await readFields(file, folder)))
			inputs[name] = String(value);
	for (const [name, value] of Object.entries(env))
		if (name.startsWith(prefix) && value !== undefined)
			inputs[name.slice(prefix.length)] = value;
	return inputs;
}

async function readFields(file: string, folder: string): Promise<object> {
	let fields: unknown;
	try {
		fields = parse(await readFile(resolve(folder, file), "utf8"));
	} catch (error) {
		throw unreadable(file, error instanceof Error ? error.message : `${error}`);
	}
	if (typeof fields !== "object" || fields === null || Array.isArray(fields))
		throw unreadable(file, "it is no mapping");
	for (const [name, value] of Object.entries(fields))
		if (typeof value === "object")
			throw unreadable(file, `the input ${name} is no text`);
	return fields;
}

function unreadable(file: string, why: string): CliError {
	return new CliError(
		exitCodes.unreadable,
		`Failed to read ${file}: because ${why.split("\n")[0]}. Give one line \`name: value\` for each input.`,
	);
}
