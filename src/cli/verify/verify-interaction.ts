import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBodies } from "../../contracts/check/check-bodies.ts";
import type { Pact, PactInteraction } from "../../contracts/pact/pact.ts";
import { curlOf } from "../../contracts/verify/curl.ts";
import {
	asksForValues,
	missingValues,
} from "../../contracts/verify/missing-values.ts";
import { readCoreResult } from "../../contracts/verify/read-core-result.ts";
import { splitPact } from "../../contracts/verify/split-pact.ts";
import type {
	Explained,
	Problem,
	VerifiedInteraction,
} from "../../contracts/verify/verified.ts";
import type { CoreProcess } from "../pact-core.ts";
import { setUpStates } from "./set-up-states.ts";
import type { Target } from "./target.ts";

/** One interaction, and where it is verified. */
export interface VerifyOrder {
	readonly pact: Pact;
	readonly api: string;
	readonly interaction: PactInteraction;
	/** Whether it may fail, whatever it says itself. */
	readonly isPending: boolean;
	/** The operation that its path leads to. */
	readonly operationId: string | undefined;
	readonly target: Target;
	/** A world that nobody else uses. */
	readonly world: string;
}

/** Verifies one interaction in a world of its own. */
export async function verifyInteraction(
	order: VerifyOrder,
	core: CoreProcess,
): Promise<VerifiedInteraction> {
	const { interaction, operationId, target, world } = order;
	const { index, description, states, request, source } = interaction;
	const startedAt = performance.now();
	const problems = await problemsOf(order, core);
	const durationSeconds = (performance.now() - startedAt) / 1000;
	const explained =
		problems.length === 0 ? undefined : await explain(target, world);
	if (problems.length === 0)
		// A world that is gone already was removed by somebody else.
		await target.control
			.world(world)
			.remove()
			.catch(() => {});
	return {
		index,
		description,
		states,
		request: `${request.method} ${request.path}`,
		outcome: outcomeOf(problems, order.isPending || source.pending === true),
		durationSeconds,
		problems,
		curl: curlOf(interaction, target.byHand(world)),
		...(operationId !== undefined && { operationId }),
		...(explained !== undefined && { explained }),
	};
}

function outcomeOf(
	problems: readonly Problem[],
	isPending: boolean,
): VerifiedInteraction["outcome"] {
	if (problems.length === 0) return "passed";
	return isPending ? "pending" : "failed";
}

async function problemsOf(
	{ pact, api, interaction, target, world }: VerifyOrder,
	core: CoreProcess,
): Promise<readonly Problem[]> {
	const misnamed = checkBodies(interaction);
	if (misnamed.length > 0)
		return misnamed.map(({ code, message, pactPointer }) => ({
			field: pactPointer,
			rule: code,
			message,
		}));
	if (asksForValues(interaction)) {
		const setUp = await setUpStates(interaction, target, { world, api });
		if ("problem" in setUp) return [setUp.problem];
		const missing = missingValues(interaction, setUp.values);
		if (missing.length > 0) return missing;
	}
	const reply = await inFile(splitPact(pact, interaction), (file) =>
		core.verify({
			provider: pact.provider,
			providerBaseUrl: target.baseUrl,
			pactUrls: [file],
			providerStatesSetupUrl: target.stateUrl(world),
			customProviderHeaders: target.headers(world),
			logLevel: "error",
			timeout: 30_000,
		}),
	);
	if ("failure" in reply)
		return [
			{ field: "interaction", rule: "a readable pact", message: reply.failure },
		];
	const problems = readCoreResult(reply.report, interaction);
	if (!problems.some(({ rule }) => rule === "provider state")) return problems;
	const place = { world: `${world}-why`, api };
	const again = await setUpStates(interaction, target, place);
	return "problem" in again ? [again.problem] : problems;
}

async function inFile<Result>(
	document: object,
	use: (file: string) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "stagedoor-verify-"));
	try {
		const file = join(folder, "pact.json");
		await writeFile(file, JSON.stringify(document));
		return await use(file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Why the last request of a world was answered as it was; undefined when there was none. */
async function explain(
	{ control }: Target,
	world: string,
): Promise<Explained | undefined> {
	const { journal } = control.world(world);
	const [last] = await journal.where({ limit: 1 });
	if (last === undefined) return undefined;
	const { traceId } = last;
	return { traceId, text: (await journal.explain(traceId)).text };
}
