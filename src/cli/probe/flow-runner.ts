import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CliError } from "../cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { type FlowRun, readRuns } from "./flow-run.ts";

/** Flows, and where and with what they run. */
export interface FlowOrder {
	/** Arazzo documents. */
	readonly files: readonly string[];
	/** Address of each source description, by its name. */
	readonly servers: Readonly<Record<string, string>>;
	/** Values of the workflows' inputs; those not named have their defaults. */
	readonly inputs: Readonly<Record<string, string>>;
	/** Ids of workflows that are passed over. */
	readonly skip?: readonly string[];
	/** Ends the run early. */
	readonly signal?: AbortSignal;
}

/**
 * Finds the runner of Arazzo documents, Redocly's command line.
 *
 * @param folder where packages are looked for first; else beside this one
 * @throws CliError when it is not installed
 */
export function findRunner(folder: string): string {
	for (const place of [join(folder, "package.json"), import.meta.url]) {
		try {
			const manifest = createRequire(place).resolve(
				"@redocly/cli/package.json",
			);
			return join(dirname(manifest), "bin", "cli.js");
		} catch {
			// Looked for in the next place.
		}
	}
	throw new CliError(
		exitCodes.environment,
		"Failed to load the runner of flows: because the package @redocly/cli is not installed. Run `npm install --save-dev @redocly/cli`.",
	);
}

/**
 * Runs flows, one after the other, each document in a process of its own: while the runner reads a
 * large spec, the connections it kept from the document before would be closed by the server.
 *
 * @param runner what `findRunner` found
 * @returns what became of each workflow, those passed over left out
 * @throws CliError when the runner gave no report
 */
export async function runFlows(
	runner: string,
	order: FlowOrder,
): Promise<readonly FlowRun[]> {
	const runs: FlowRun[] = [];
	for (const file of order.files)
		runs.push(...(await runFile(runner, { ...order, files: [file] })));
	return runs;
}

async function runFile(
	runner: string,
	order: FlowOrder,
): Promise<readonly FlowRun[]> {
	const folder = await mkdtemp(join(tmpdir(), "stagedoor-flows-"));
	const report = join(folder, "report.json");
	try {
		const printed = await runProcess(runner, order, report);
		const text = await readFile(report, "utf8").catch(() => undefined);
		if (text === undefined)
			throw new CliError(
				exitCodes.environment,
				`Failed to run flows: because the runner gave no report. It said: ${printed.trim().slice(-500)}`,
			);
		return readRuns(JSON.parse(text));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function runProcess(
	runner: string,
	{ files, servers, inputs, skip = [], signal }: FlowOrder,
	report: string,
): Promise<string> {
	const named = Object.entries(servers).flatMap(([name, url]) => [
		"--server",
		`${name}=${url}`,
	]);
	const skipped = skip.flatMap((id) => ["--skip", id]);
	const child = spawn(
		process.execPath,
		[runner, "respect", ...files, ...named, ...skipped, "-J", report],
		{
			stdio: ["ignore", "pipe", "pipe"],
			env: {
				...process.env,
				REDOCLY_TELEMETRY: "off",
				REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
				// Not as an argument: those are seen by everybody on the machine.
				REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
			},
			...(signal !== undefined && { signal }),
		},
	);
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk: Buffer) => {
			printed += chunk.toString();
		});
	await once(child, "close");
	return printed;
}
