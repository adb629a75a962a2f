import type { TlsIdentity } from "../hosts/localhost-certificate.ts";
import {
	ListenError,
	type SimulatorServer,
	serve,
} from "../hosts/node-http.ts";
import { createSimulator, type Simulator } from "../simulator.ts";
import { CliError } from "./cli-error.ts";
import type { CliContext } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { type Log, openLog } from "./log.ts";
import { type CliOptions, parseOptions } from "./options.ts";
import { printScenarios } from "./print-scenarios.ts";
import { defaultWorld, personaLine, readyLine } from "./ready-line.ts";
import { findScenario } from "./scenario.ts";
import { type WrittenCertificate, writeCertificate } from "./tls.ts";
import { warningsOf } from "./warnings.ts";
import type { Watching } from "./watch-scenario.ts";

/**
 * The command `stagedoor`: serves until it is asked to stop, then lets running requests end;
 * `stagedoor scenarios` only lists what worlds can start from, and other verbs do what their own files
 * say.
 *
 * @param argv arguments, without the program's own name
 * @returns the exit code
 */
export async function run(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	try {
		const [command, ...rest] = argv;
		if (command === "scenarios") return printScenarios(rest, context);
		const verb = command === undefined ? undefined : verbs.get(command);
		if (verb !== undefined) return await (await verb())(rest, context);
		const parsed = parseOptions(argv, context);
		if (parsed.kind === "printed") return exitCodes.ok;
		const { options, givenAsArguments } = parsed;
		refuseProduction(options, context);
		return await serveUntilStopped(options, givenAsArguments, context);
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		context.stderr.write(`stagedoor: ${error.message}\n`);
		return error.exitCode;
	}
}

/** Verbs that few runs need, loaded when one is asked for. */
const verbs: ReadonlyMap<
	string,
	() => Promise<
		(argv: readonly string[], context: CliContext) => Promise<number>
	>
> = new Map([
	["check", async () => (await import("./check.ts")).check],
	["verify", async () => (await import("./verify.ts")).verify],
	["record", async () => (await import("./record.ts")).recordPacts],
	["coverage", async () => (await import("./coverage.ts")).coverage],
	["probe", async () => (await import("./probe.ts")).probe],
]);

async function serveUntilStopped(
	options: CliOptions,
	givenAsArguments: ReadonlySet<string>,
	context: CliContext,
): Promise<number> {
	const { stdout } = context;
	const json = isJson(options, context);
	const { logLevel: level, quiet } = options;
	const log = await openLog({ level, json, quiet, stdout });
	const simulator = await makeSimulator(options, log, context);
	// Made before anyone asks, so that a scenario that cannot be loaded is told now.
	await simulator.worlds.open(defaultWorld);
	const watching = options.watch
		? await watchFile(options, { simulator, log, context })
		: undefined;
	const certificate = options.tls ? await writeCertificate() : undefined;
	try {
		return await serveWith(simulator, certificate, options, {
			givenAsArguments,
			context,
			log,
		});
	} finally {
		await watching?.close();
		await certificate?.remove();
	}
}

/** Loaded here only: who does not watch starts faster without it. */
async function watchFile(
	options: CliOptions,
	{ simulator, log, context }: Watcher,
): Promise<Watching> {
	const { watchScenario } = await import("./watch-scenario.ts");
	const { folder } = context;
	return watchScenario(options, { simulator, log, folder });
}

interface Watcher extends Pick<Surroundings, "context" | "log"> {
	readonly simulator: Simulator;
}

async function serveWith(
	simulator: Simulator,
	certificate: WrittenCertificate | undefined,
	options: CliOptions,
	{ givenAsArguments, context, log }: Surroundings,
): Promise<number> {
	const { quiet } = options;
	const server = await startServer(
		simulator,
		{ ...options, tls: certificate?.identity },
		log,
	);
	for (const warning of warningsOf(options, givenAsArguments))
		log.warn(warning);
	log.info(readyLine(simulator, server.url));
	if (certificate !== undefined)
		log.info(
			`certificate to trust: ${certificate.path} (for Node: NODE_EXTRA_CA_CERTS=${certificate.path})`,
		);
	if (!isJson(options, context) && !quiet) {
		const line = await personaLine(simulator);
		if (line !== undefined) log.info(line);
	}
	const reason = await context.stopped();
	await server.close();
	return reason === "SIGINT" ? exitCodes.interrupted : exitCodes.ok;
}

interface Surroundings {
	readonly givenAsArguments: ReadonlySet<string>;
	readonly context: CliContext;
	readonly log: Log;
}

/** Whether the log is for programs: asked for, or nobody watches. */
function isJson({ json }: CliOptions, { stdout }: CliContext): boolean {
	return json || stdout.isTTY !== true;
}

async function makeSimulator(
	options: CliOptions,
	log: Log,
	context: CliContext,
): Promise<Simulator> {
	const { root, seed, codes, token } = options;
	const scenario = await findScenario(
		options.scenario,
		context.folder,
		options.param,
	);
	try {
		return createSimulator({
			scenario,
			worldIdleSeconds: options.worldIdle,
			maxSnapshots: options.maxSnapshots,
			allowedHosts: hostsOf(options),
			allowedOrigins: options.allowOrigin,
			showHints: options.hints,
			validateResponses: options.validateResponses,
			onAnswered: (facts) => log.request(facts),
			onDefect: (error, operationId) =>
				log.error(`defect in ${operationId ?? "no operation"}`, error),
			...(root !== undefined && { rootApi: root }),
			...(seed !== undefined && { seed }),
			...(codes !== undefined && { codes }),
			...(token !== undefined && { controlToken: token }),
		});
	} catch (error) {
		throw new CliError(exitCodes.usage, messageOf(error));
	}
}

/** An address that is listened on is also answered to. */
function hostsOf({ host, allowHost }: CliOptions): readonly string[] {
	if (host === undefined || host === "0.0.0.0" || host === "::")
		return allowHost;
	return [...allowHost, host.includes(":") ? `[${host}]` : host];
}

async function startServer(
	simulator: Simulator,
	{
		host,
		port,
		tls,
	}: Pick<CliOptions, "host" | "port"> & {
		readonly tls: TlsIdentity | undefined;
	},
	log: Log,
): Promise<SimulatorServer> {
	try {
		return await serve(simulator, {
			port,
			...(host !== undefined && { host }),
			...(tls !== undefined && { tls }),
			onDefect: (error) => log.error("defect in the host", error),
		});
	} catch (error) {
		if (!(error instanceof ListenError)) throw error;
		const { reason, message } = error;
		const isUsage = reason === "token-needed";
		throw new CliError(
			isUsage ? exitCodes.usage : exitCodes.environment,
			message,
		);
	}
}

function refuseProduction(
	{ allowProduction }: CliOptions,
	{ env }: CliContext,
): void {
	if (env.NODE_ENV !== "production" || allowProduction) return;
	throw new CliError(
		exitCodes.usage,
		"NODE_ENV is production, and simulated identities have no place there. Unset it, or say --allow-production.",
	);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
