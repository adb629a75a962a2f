import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { checkPact } from "../contracts/check/check-pact.ts";
import { loadEngine, type MakeEngine } from "../contracts/check/engine.ts";
import { type CheckedPact, findingsOf } from "../contracts/check/finding.ts";
import {
	type CheckFormat,
	reportCheck,
} from "../contracts/check/report-check.ts";
import { specPath } from "../hosts/spec-path.ts";
import { createSimulator } from "../simulator.ts";
import { apiOfPact } from "./api-of-pact.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { type PactFile, readPactFiles } from "./pact-files.ts";
import { parseVerb } from "./subcommand.ts";
import { writeOutput } from "./write-output.ts";

/** The options of `stagedoor check`. */
interface CheckOptions {
	readonly api?: string;
	readonly format: CheckFormat;
	readonly output?: string;
	readonly failOn: "error" | "warning";
}

/**
 * The command `stagedoor check`: compares pacts with the specs of the APIs, and runs nothing.
 *
 * @returns 0 when all fit, 1 when one does not or none holds an interaction
 * @throws CliError for wrong options, files that cannot be read, or a missing comparison engine
 */
export async function check(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	const command = createCommand();
	if (!parseVerb(command, argv, context)) return exitCodes.ok;
	const options: CheckOptions = command.opts();
	const files = await readPactFiles(command.args, context.folder);
	const pacts = await checkAll(files, options);
	const report = reportCheck(pacts, options.format);
	if (options.output === undefined) context.stdout.write(report);
	else await writeOutput(options.output, report, context.folder);
	const isBad = pacts
		.flatMap(findingsOf)
		.some(
			({ severity }) => severity === "error" || options.failOn === "warning",
		);
	return isBad ? exitCodes.failed : exitCodes.ok;
}

function createCommand(): Command {
	return new Command("stagedoor check")
		.description(
			"Compares pacts with the specs of the APIs: paths, methods, parameters, bodies, statuses, codes. Nothing runs.",
		)
		.argument("<pacts...>", "pact files, or folders of them")
		.option(
			"--api <api>",
			"the API that the pacts are about (default: the one their provider is named after)",
		)
		.addOption(
			new Option("--format <format>", "how findings are written")
				.choices(["text", "json", "junit"])
				.default("text"),
		)
		.option("--output <file>", "write them there (default: standard output)")
		.addOption(
			new Option("--fail-on <severity>", "the least that is a failure")
				.choices(["error", "warning"])
				.default("error"),
		)
		.addHelpText(
			"after",
			"\nExit codes: 0 all fit, 1 one does not or there is no interaction, 2 wrong option, 3 a pact cannot be read, 4 no engine, or the report cannot be written.",
		);
}

async function checkAll(
	files: readonly PactFile[],
	options: CheckOptions,
): Promise<readonly CheckedPact[]> {
	const { apis } = createSimulator({ scenario: null });
	const chosen = files.map(({ file, pact }) => ({
		file,
		pact,
		api: apiOfPact(apis, pact.provider, options.api),
	}));
	const makeEngine = await load();
	const checked = new Map<string, Awaited<ReturnType<typeof open>>>();
	for (const { api } of chosen)
		if (!checked.has(api.name))
			checked.set(api.name, await open(api.name, makeEngine));
	return Promise.all(
		chosen.flatMap(({ file, pact, api }) => {
			const parts = checked.get(api.name);
			return parts === undefined
				? []
				: [checkPact(pact, file, { definition: api, ...parts })];
		}),
	);
}

async function load(): Promise<MakeEngine> {
	try {
		return await loadEngine();
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		throw new CliError(exitCodes.environment, message);
	}
}

async function open(api: string, makeEngine: MakeEngine) {
	const openapi: unknown = JSON.parse(await readFile(specPath(api), "utf8"));
	return { openapi, engine: makeEngine(openapi) };
}
