import { createSimulator } from "../simulator.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { flowFiles } from "./probe/flow-files.ts";
import type { FlowRun } from "./probe/flow-run.ts";
import { findRunner, runFlows } from "./probe/flow-runner.ts";
import { readInputs } from "./probe/inputs.ts";
import { type ProbeOptions, probeCommand } from "./probe/options.ts";
import { probeText } from "./probe/report.ts";
import { parseVerb } from "./subcommand.ts";

/**
 * The command `stagedoor probe`: walks the flows of an API at another server and tells drift.
 *
 * @returns 0 when all is as expected, 1 when something drifted or nothing ran
 * @throws CliError for wrong options, inputs that cannot be read, a missing runner or a silent target
 */
export async function probe(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	const command = probeCommand();
	if (!parseVerb(command, argv, context)) return exitCodes.ok;
	const options: ProbeOptions = command.opts();
	const { api, target, control } = options;
	checkOptions(options);
	const inputs = await readInputs(options.inputs, context);
	const files = flowFiles(api).map(({ path, flows }) => ({
		path,
		run: flows.filter(
			({ simulatorOnly }) => control !== undefined || !simulatorOnly,
		),
		flows,
	}));
	const chosen = files.filter(({ run }) => run.length > 0);
	const idsOf = (some: typeof files) =>
		some.flatMap(({ flows, run }) =>
			flows
				.filter((flow) => !run.includes(flow))
				.map((flow) => flow.workflowId),
		);
	const aborter = new AbortController();
	const running = runFlows(findRunner(context.folder), {
		files: chosen.map(({ path }) => path),
		servers: { [api]: target, ...(control !== undefined && { control }) },
		inputs: { ...inputs, world: options.world },
		skip: idsOf(chosen),
		signal: aborter.signal,
	});
	const outcome = await Promise.race([running, context.stopped()]);
	if (typeof outcome === "string") {
		aborter.abort();
		await running.catch(() => {}); // it was told to end, however it does
		return outcome === "SIGINT" ? exitCodes.interrupted : exitCodes.terminated;
	}
	refuseSilence(outcome, target);
	context.stdout.write(probeText(outcome, idsOf(files)));
	return outcome.length > 0 &&
		outcome.every(({ drifts }) => drifts.length === 0)
		? exitCodes.ok
		: exitCodes.failed;
}

function checkOptions({ api, target, control }: ProbeOptions): void {
	const { apis } = createSimulator({ scenario: null });
	if (!Object.hasOwn(apis, api))
		throw new CliError(
			exitCodes.usage,
			`Failed to probe ${api}: because there is no such API. Known: ${Object.keys(apis).join(", ")}.`,
		);
	for (const url of [target, control])
		if (url !== undefined && !/^https?:$/.test(protocolOf(url)))
			throw new CliError(
				exitCodes.usage,
				`Failed to probe ${url}: because that is no web address. Give one such as https://sandbox.example/v1.`,
			);
}

function protocolOf(url: string): string {
	return URL.canParse(url) ? new URL(url).protocol : "";
}

/** Nobody there is no drift. */
function refuseSilence(runs: readonly FlowRun[], target: string): void {
	const isSilent =
		runs.length > 0 &&
		runs.every(
			({ drifts }) =>
				drifts.length > 0 && drifts.every(({ answered }) => !answered),
		);
	if (isSilent)
		throw new CliError(
			exitCodes.environment,
			`Failed to probe ${target}: because it gave no answer. Start it, or give another --target.`,
		);
}
