import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ControlError } from "../client/control-error.ts";
import { createControlClient } from "../client/index.ts";
import { tracesOfHar } from "../contracts/traffic/from-har.ts";
import { tracesOfJournal } from "../contracts/traffic/from-journal.ts";
import type { Trace } from "../contracts/traffic/trace.ts";
import { CliError } from "./cli-error.ts";
import { exitCodes } from "./exit-codes.ts";

/** Where recorded traffic is read from. */
export interface TrafficOptions {
	readonly url?: string;
	readonly world: string;
	readonly token?: string;
	readonly har: readonly string[];
	readonly api?: string;
	readonly base?: string;
}

/** Adds the options that say where traffic is read from. */
export function withTrafficOptions(command: Command): Command {
	return command
		.option("--url <address>", "a running simulator, whose journal is read")
		.option("--world <id>", "the world whose journal is read", "default")
		.option("--token <text>", "the control token of that simulator")
		.option(
			"--har <file>",
			"an HTTP Archive of a browser or proxy; repeatable",
			(file: string, files: readonly string[]) => [...files, file],
			[],
		)
		.option(
			"--api <api>",
			"the API of pacts and addresses that do not name one",
		)
		.option(
			"--base <address>",
			"what its addresses in the archive begin with, such as https://api.example.test/v2",
		);
}

/**
 * Reads the traffic that the options mean, in the order of its recording.
 *
 * @param secrets whether passwords, codes and tokens are wanted: a recorder has to know them to replace them
 * @throws CliError when a simulator cannot be reached or a file cannot be read
 */
export async function readTraffic(
	options: TrafficOptions,
	apis: readonly string[],
	folder: string,
	secrets: "redacted" | "shown" = "redacted",
): Promise<readonly Trace[]> {
	const { url, world, token, har } = options;
	const journal =
		url === undefined
			? []
			: await readJournal({ url, world, token, apis, secrets });
	const archives = await Promise.all(
		har.map((file) => readHar(file, folder, { ...options, apis })),
	);
	return [...journal, ...archives.flat()];
}

async function readJournal({
	url,
	world,
	token,
	apis,
	secrets,
}: {
	readonly url: string;
	readonly world: string;
	readonly token: string | undefined;
	readonly apis: readonly string[];
	readonly secrets: "redacted" | "shown";
}): Promise<readonly Trace[]> {
	const client = createControlClient({
		baseUrl: url,
		...(token !== undefined && { token }),
	});
	try {
		const { journal } = client.world(world);
		const entries = await journal.where({ limit: 1000, secrets });
		return tracesOfJournal(entries, apis);
	} catch (error) {
		if (!(error instanceof ControlError)) throw error;
		throw new CliError(
			exitCodes.environment,
			`Failed to read the journal of ${url}: because ${error.message}`,
		);
	}
}

async function readHar(
	file: string,
	folder: string,
	reading: Parameters<typeof tracesOfHar>[1],
): Promise<readonly Trace[]> {
	try {
		const text = await readFile(resolve(folder, file), "utf8");
		return tracesOfHar(JSON.parse(text), reading);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new CliError(
			exitCodes.unreadable,
			`Failed to read the archive ${file}: because ${why}. Give an HTTP Archive (.har).`,
		);
	}
}
