import { readPact } from "../../contracts/pact/read-pact.ts";
import type { LeftOut } from "../../contracts/record/record.ts";
import type { RecordedInteraction } from "../../contracts/record/recorded.ts";
import type { Simulator } from "../../simulator.ts";
import { startTarget } from "../verify/target.ts";
import { verifyPacts } from "../verify/verify-pacts.ts";

/** How interactions are verified. */
export interface Verifying {
	readonly api: Simulator["apis"][string];
	/** Path of the module of Pact's core. */
	readonly core: string;
}

/** Lets the verifier of Pact judge what is about to be written, and keeps what it lets pass. */
export async function verifiedOnly(
	interactions: readonly RecordedInteraction[],
	write: (interactions: readonly RecordedInteraction[]) => string,
	{ api, core }: Verifying,
): Promise<{
	readonly kept: readonly RecordedInteraction[];
	readonly leftOut: readonly LeftOut[];
}> {
	if (interactions.length === 0) return { kept: [], leftOut: [] };
	const pact = readPact(JSON.parse(write(interactions)));
	const target = await startTarget(api.name, { seed: "verify" });
	try {
		const verified = await verifyPacts([{ file: "", pact, api }], {
			module: core,
			workers: 2,
			prefix: "record",
			targetOf: async () => target,
			signal: new AbortController().signal,
		});
		const failed = new Map(
			verified
				.flatMap((one) => one.interactions)
				.filter(({ outcome }) => outcome !== "passed")
				.map(({ description, problems }) => [
					description,
					problems.map(({ field, message }) => `${field}: ${message}`),
				]),
		);
		return {
			kept: interactions.filter(({ description }) => !failed.has(description)),
			leftOut: interactions.flatMap((one): LeftOut[] => {
				const problems = failed.get(one.description);
				if (problems === undefined) return [];
				const { operationId, request, response } = one;
				return [
					{
						operationId,
						request: `${request.method} ${request.path}`,
						status: response.status,
						reason: `it does not verify (${problems.join("; ")})`,
					},
				];
			}),
		};
	} finally {
		await target.close();
	}
}
