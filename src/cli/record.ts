import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import { demoKeys } from "../contracts/record/demo-keys.ts";
import { findSecrets } from "../contracts/record/find-secrets.ts";
import {
	type LeftOut,
	record,
	type Thinned,
} from "../contracts/record/record.ts";
import type { RecordedInteraction } from "../contracts/record/recorded.ts";
import { type PactVersion, writePact } from "../contracts/record/write-pact.ts";
import type { Trace } from "../contracts/traffic/trace.ts";
import { specPath } from "../hosts/spec-path.ts";
import { createSimulator, type Simulator } from "../simulator.ts";
import { apiOfPact } from "./api-of-pact.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findPactCore } from "./pact-core.ts";
import { likelyStates } from "./record/likely-states.ts";
import { startReplay } from "./record/replay.ts";
import { verifiedOnly } from "./record/verified-only.ts";
import { parseVerb } from "./subcommand.ts";
import {
	readTraffic,
	type TrafficOptions,
	withTrafficOptions,
} from "./traffic-options.ts";
import { writeOutput } from "./write-output.ts";

/** The options of `stagedoor record`. */
interface RecordOptions extends TrafficOptions {
	readonly consumer: string;
	readonly given: readonly string[];
	readonly output: string;
	readonly pactVersion: "3" | "4";
	readonly verifier: string;
}

type Api = Simulator["apis"][string];

/**
 * The command `stagedoor record`: makes a pact for each API of traffic that was recorded, verifies it, and
 * only then writes it.
 *
 * @returns 0 when a pact was written, 1 when there was nothing to write, or something looked like a secret
 * @throws CliError for wrong options, and for archives, simulators and verifiers that are not there
 */
export async function recordPacts(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	const command = createCommand();
	if (!parseVerb(command, argv, context)) return exitCodes.ok;
	const options: RecordOptions = command.opts();
	const { apis } = createSimulator({ scenario: null });
	const traces = await readAll(options, apis, context);
	const core = findPactCore(options.verifier, context.folder);
	const codes: number[] = [];
	for (const api of Object.values(apis)) {
		const own = traces.filter((trace) => trace.api === api.name);
		if (own.length > 0)
			codes.push(await recordApi(api, own, options, { ...context, core }));
	}
	if (codes.length === 0)
		context.stderr.write("stagedoor: no request to any API was recorded.\n");
	const isFine = codes.length > 0 && codes.every((code) => code === 0);
	return isFine ? exitCodes.ok : exitCodes.failed;
}

function createCommand(): Command {
	const command = new Command("stagedoor record").description(
		"Makes pacts of traffic: one interaction for each operation, state and outcome, without secrets, verified before it is written.",
	);
	return withTrafficOptions(command)
		.requiredOption("--consumer <name>", "whose contract it is")
		.option(
			"--given <state>",
			"the provider state of all interactions; repeatable (default: found out for each)",
			(name: string, names: readonly string[]) => [...names, name],
			[],
		)
		.option("--output <folder>", "where pacts are written", "pacts")
		.addOption(
			new Option("--pact-version <number>", "version of the pact specification")
				.choices(["3", "4"])
				.default("4"),
		)
		.option(
			"--verifier <package>",
			"the package of Pact that verifies",
			"@pact-foundation/pact",
		)
		.addHelpText(
			"after",
			"\nExit codes: 0 written, 1 nothing to write or something looks like a secret, 2 wrong option, 3 an archive cannot be read, 4 no simulator or verifier there, or the pact cannot be written.",
		);
}

async function readAll(
	options: RecordOptions,
	apis: Simulator["apis"],
	{ folder }: CliContext,
): Promise<readonly Trace[]> {
	if (options.url === undefined && options.har.length === 0)
		throw new CliError(
			exitCodes.usage,
			"Failed to record: because there is nothing to look at. Give --url or --har.",
		);
	if (options.api !== undefined) apiOfPact(apis, "", options.api);
	return readTraffic(options, Object.keys(apis), folder, "shown");
}

async function recordApi(
	api: Api,
	traces: readonly Trace[],
	options: RecordOptions,
	{ stdout, stderr, folder, core }: CliContext & { readonly core: string },
): Promise<number> {
	const openapi: unknown = JSON.parse(
		await readFile(specPath(api.name), "utf8"),
	);
	const keys = demoKeys[api.name] ?? {};
	const found = await record(traces, {
		api,
		openapi,
		keys,
		states: likelyStates(api.name, options.given),
		replay: startReplay(api.name),
	});
	const parties = { consumer: options.consumer, provider: api.name };
	const version: PactVersion = options.pactVersion === "3" ? 3 : 4;
	const write = (interactions: readonly RecordedInteraction[]) =>
		writePact(interactions, parties, version);
	const { kept, leftOut } = await verifiedOnly(found.interactions, write, {
		api,
		core,
	});
	for (const one of [...found.leftOut, ...leftOut]) stderr.write(told(one));
	const names = new Set(kept.map(({ description }) => description));
	for (const one of found.thinned)
		if (names.has(one.description)) stderr.write(toldOfMembers(one));
	if (kept.length === 0) {
		stderr.write(`stagedoor: nothing of ${api.name} could be recorded.\n`);
		return exitCodes.failed;
	}
	const text = write(kept);
	const known = new Set(Object.values(keys));
	const secrets = findSecrets(JSON.parse(text), known);
	for (const { pointer, looksLike } of secrets)
		stderr.write(
			`stagedoor: ${pointer} looks like ${looksLike}; nothing was written.\n`,
		);
	if (secrets.length > 0) return exitCodes.failed;
	const file = join(options.output, `${options.consumer}-${api.name}.json`);
	await writeOutput(file, text, folder);
	stdout.write(
		`${file}: ${count(kept.length, "interaction")} of ${count(traces.length, "request")}\n`,
	);
	return exitCodes.ok;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function told({ operationId, request, status, code, reason }: LeftOut): string {
	const outcome = code === undefined ? `${status}` : `${status} ${code}`;
	return `left out: ${operationId ?? request} ${outcome}: ${reason}\n`;
}

function toldOfMembers({ description, members }: Thinned): string {
	const all = members.map(({ path, isDeclared }) =>
		isDeclared ? path : `${path} (not in the spec)`,
	);
	return `not in the contract: ${description}: the simulator has no ${all.join(", ")}\n`;
}
