import { randomUUID } from "node:crypto";
import type { PactInteraction } from "../contracts/pact/pact.ts";
import { reportText } from "../contracts/verify/report-text.ts";
import { holds, type VerifiedPact } from "../contracts/verify/verified.ts";
import { createSimulator } from "../simulator.ts";
import { apiOfPact } from "./api-of-pact.ts";
import type { CliContext, StopReason } from "./context.ts";
import { exitCodes } from "./exit-codes.ts";
import { findPactCore } from "./pact-core.ts";
import { parseVerb } from "./subcommand.ts";
import { type VerifyOptions, verifyCommand } from "./verify/options.ts";
import { checkPublishing, publishAll, readSources } from "./verify/sources.ts";
import { findTarget, startTarget, type Target } from "./verify/target.ts";
import { type ApiPact, verifyPacts } from "./verify/verify-pacts.ts";
import { writeReports } from "./verify/write-reports.ts";

/**
 * The command `stagedoor verify`: verifies pacts against a simulator.
 *
 * @returns 0 when all hold, 1 when one does not or nothing was verified
 * @throws CliError for wrong options, files that cannot be read, a missing verifier or simulator
 */
export async function verify(
	argv: readonly string[],
	context: CliContext,
): Promise<number> {
	const command = verifyCommand();
	if (!parseVerb(command, argv, context)) return exitCodes.ok;
	const options: VerifyOptions = command.opts();
	checkPublishing(options);
	const files = await readSources(command.args, options, context);
	const { apis } = createSimulator({ scenario: null });
	const pacts = files.map((file) => ({
		...file,
		api: apiOfPact(apis, file.pact.provider, options.api),
	}));
	const module = findPactCore(options.verifier, context.folder);
	const verified = await verifyUntilStopped(pacts, module, options, context);
	if (verified === "SIGINT") return exitCodes.interrupted;
	if (verified === "SIGTERM") return exitCodes.terminated;
	context.stdout.write(reportText(verified));
	const written = await writeReports(verified, options, context.folder);
	for (const file of written) context.stdout.write(`${file}\n`);
	if (options.publish) await publishAll(files, verified, options);
	return verified.length > 0 && verified.every(holds)
		? exitCodes.ok
		: exitCodes.failed;
}

async function verifyUntilStopped(
	pacts: readonly ApiPact[],
	module: string,
	options: VerifyOptions,
	context: CliContext,
): Promise<readonly VerifiedPact[] | StopReason> {
	const targets = new Map<string, Promise<Target>>();
	const aborter = new AbortController();
	const { url, token, seed, workers } = options;
	const targetOf = (api: string): Promise<Target> => {
		const known = targets.get(api);
		if (known !== undefined) return known;
		const target =
			url === undefined
				? startTarget(api, { seed })
				: findTarget(url, api, token);
		targets.set(api, target);
		return target;
	};
	const run = verifyPacts(pacts, {
		module,
		workers,
		prefix: url === undefined ? "verify" : `verify-${randomUUID().slice(0, 8)}`,
		targetOf,
		signal: aborter.signal,
		isMeant: (interaction) => isMeant(interaction, options),
	});
	const stopped = context.stopped().then((reason) => {
		aborter.abort();
		// What ends because of that has nothing to say.
		return run.then(
			() => reason,
			() => reason,
		);
	});
	try {
		return await Promise.race([run, stopped]);
	} catch (error) {
		if (aborter.signal.aborted) return await stopped;
		throw error;
	} finally {
		const started = await Promise.allSettled(targets.values());
		for (const target of started)
			if (target.status === "fulfilled") await target.value.close();
	}
}

function isMeant(
	{ description, states }: PactInteraction,
	{ filterDescription, filterState }: VerifyOptions,
): boolean {
	const isDescribed = filterDescription?.test(description) ?? true;
	return (
		isDescribed &&
		(filterState === undefined ||
			states.some(({ name }) => filterState.test(name)))
	);
}
