import type { PactInteraction } from "../../contracts/pact/pact.ts";
import { operationFinder } from "../../contracts/verify/operation-of.ts";
import type { VerifiedPact } from "../../contracts/verify/verified.ts";
import type { Simulator } from "../../simulator.ts";
import { startCore } from "../pact-core.ts";
import type { PactFile } from "../pact-files.ts";
import { runPool } from "./run-pool.ts";
import type { Target } from "./target.ts";
import { verifyInteraction } from "./verify-interaction.ts";

/** A pact, and the API that it is about. */
export interface ApiPact extends PactFile {
	readonly api: Simulator["apis"][string];
	/** Whether its failures are none of the provider (default: only where an interaction says so). */
	readonly isPending?: boolean;
}

/** How pacts are verified. */
export interface VerifyRun {
	/** Path of the module of Pact's core. */
	readonly module: string;
	/** How many interactions at a time. */
	readonly workers: number;
	/** Begins the names of worlds. */
	readonly prefix: string;
	readonly targetOf: (api: string) => Promise<Target>;
	/** Ends it early; what was not verified then is missing. */
	readonly signal: AbortSignal;
	/** Which interactions are meant (default: all). */
	readonly isMeant?: (interaction: PactInteraction) => boolean;
}

/** Verifies all interactions of all pacts, each in a world of its own. */
export async function verifyPacts(
	pacts: readonly ApiPact[],
	{
		module,
		workers,
		prefix,
		targetOf,
		signal,
		isMeant = () => true,
	}: VerifyRun,
): Promise<readonly VerifiedPact[]> {
	const tasks = pacts.flatMap(({ pact, api, isPending = false }, at) => {
		const operationOf = operationFinder(api);
		return pact.interactions.filter(isMeant).map((interaction) => ({
			at,
			pact,
			isPending,
			api: api.name,
			interaction,
			operationId: operationOf(interaction),
			world: `${prefix}-${at}-${interaction.index}`,
		}));
	});
	const cores = Array.from({ length: Math.min(workers, tasks.length) }, () =>
		startCore(module),
	);
	const stop = () => {
		for (const core of cores) core.stop();
	};
	signal.addEventListener("abort", stop);
	try {
		const verified = await runPool(tasks, cores, async (task, core) => {
			signal.throwIfAborted();
			const target = await targetOf(task.api);
			const result = await verifyInteraction({ ...task, target }, core);
			return { at: task.at, result };
		});
		return pacts.map(({ file, pact, api }, at) => ({
			file,
			consumer: pact.consumer,
			provider: pact.provider,
			api: api.name,
			others: pact.others,
			interactions: verified
				.filter((one) => one.at === at)
				.map(({ result }) => result),
		}));
	} finally {
		signal.removeEventListener("abort", stop);
		stop();
	}
}
