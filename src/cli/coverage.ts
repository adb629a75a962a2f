import { Command, InvalidArgumentError, Option } from "commander";
import {
	type Coverage,
	type Measure,
	measures,
} from "../contracts/measure/coverage.ts";
import { measureCoverage } from "../contracts/measure/measure-coverage.ts";
import { coverageHtml } from "../contracts/measure/report-html.ts";
import { coverageText } from "../contracts/measure/report-text.ts";
import {
	type Touch,
	touchesOfPact,
	touchesOfTraces,
} from "../contracts/measure/touch.ts";
import { createSimulator, type Simulator } from "../simulator.ts";
import { apiOfPact } from "./api-of-pact.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { readPactFiles } from "./pact-files.ts";
import { parseVerb } from "./subcommand.ts";
import {
	readTraffic,
	type TrafficOptions,
	withTrafficOptions,
} from "./traffic-options.ts";
import { writeOutput } from "./write-output.ts";

/** The options of `stagedoor coverage`. */
interface CoverageOptions extends TrafficOptions {
	readonly allOperations?: true;
	readonly measure: Measure;
	readonly failUnder: number;
	readonly format: "text" | "json" | "html";
	readonly output?: string;
}

/**
 * The command `stagedoor coverage`: tells which operations, statuses, error codes and states pacts or
 * recorded traffic never touch.
 *
 * @returns 0, or 1 when an API stays under `--fail-under` or nothing was touched at all
 * @throws CliError for wrong options, and for pacts, archives and simulators that cannot be read
 */
export async function coverage(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	const command = createCommand();
	if (!parseVerb(command, argv, context)) return exitCodes.ok;
	const options: CoverageOptions = command.opts();
	const { apis } = createSimulator({ scenario: null });
	const touches = await readTouches(command.args, options, apis, context);
	const all = [...touches].map(([api, found]) =>
		measureCoverage(api, found, {
			allOperations: options.allOperations === true,
		}),
	);
	const report = writers[options.format](all);
	if (options.output === undefined) context.stdout.write(report);
	else await writeOutput(options.output, report, context.folder);
	return verdict(all, options, context);
}

const writers = {
	text: coverageText,
	json: (all: readonly Coverage[]) =>
		`${JSON.stringify({ apis: all }, null, "\t")}\n`,
	html: coverageHtml,
};

function createCommand(): Command {
	const command = new Command("stagedoor coverage")
		.description(
			"Tells which operations, statuses, error codes and states a client's pacts or traffic never touch.",
		)
		.argument("[pacts...]", "pact files, or folders of them");
	return withTrafficOptions(command)
		.option(
			"--all-operations",
			"count answers of operations that are never used as missing, too",
		)
		.addOption(
			new Option("--measure <measure>", "what --fail-under looks at")
				.choices(measures)
				.default("total"),
		)
		.addOption(
			new Option(
				"--fail-under <percent>",
				"fail when less than this is touched, of any API",
			)
				.argParser(percentage)
				.default(0),
		)
		.addOption(
			new Option("--format <format>", "how it is told")
				.choices(["text", "json", "html"])
				.default("text"),
		)
		.option("--output <file>", "write it there (default: standard output)")
		.addHelpText(
			"after",
			"\nExit codes: 0 enough is touched, 1 too little or nothing at all, 2 wrong option, 3 a file cannot be read, 4 no simulator there, or the report cannot be written.",
		);
}

type Api = Simulator["apis"][string];

async function readTouches(
	paths: readonly string[],
	options: CoverageOptions,
	apis: Simulator["apis"],
	{ folder }: CliContext,
): Promise<ReadonlyMap<Api, readonly Touch[]>> {
	if (
		paths.length === 0 &&
		options.url === undefined &&
		options.har.length === 0
	)
		throw new CliError(
			exitCodes.usage,
			"Failed to measure: because there is nothing to look at. Give pacts, --url or --har.",
		);
	const touches = new Map<Api, Touch[]>();
	const add = (api: Api, found: readonly Touch[]) =>
		touches.set(api, [...(touches.get(api) ?? []), ...found]);
	if (options.api !== undefined) add(apiOfPact(apis, "", options.api), []);
	for (const { pact } of await readPactFiles(paths, folder)) {
		const api = apiOfPact(apis, pact.provider, options.api);
		add(api, touchesOfPact(pact, api));
	}
	const traces = await readTraffic(options, Object.keys(apis), folder);
	for (const api of Object.values(apis)) {
		const own = traces.filter((trace) => trace.api === api.name);
		if (own.length > 0) add(api, touchesOfTraces(own, api));
	}
	return touches;
}

function verdict(
	all: readonly Coverage[],
	{ failUnder, measure }: CoverageOptions,
	{ stderr }: CliContext,
): number {
	const isNothing = all.every(({ shares }) => shares.operations.touched === 0);
	if (isNothing) {
		stderr.write("stagedoor: no operation of any API was touched.\n");
		return exitCodes.failed;
	}
	const short = all.filter(({ shares }) => shares[measure].percent < failUnder);
	for (const { api, shares } of short)
		stderr.write(
			`stagedoor: ${api} has ${shares[measure].percent.toFixed(1)} % (${measure}), and ${failUnder} % are asked for.\n`,
		);
	return short.length > 0 ? exitCodes.failed : exitCodes.ok;
}

function percentage(text: string): number {
	const value = /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	if (value <= 100) return value;
	throw new InvalidArgumentError("Give a number from 0 to 100.");
}
