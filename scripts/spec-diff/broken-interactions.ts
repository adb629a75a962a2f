import { checkPact } from "../../src/contracts/check/check-pact.ts";
import type { CheckedApi } from "../../src/contracts/check/checked-api.ts";
import type { Finding } from "../../src/contracts/check/finding.ts";
import type { Pact } from "../../src/contracts/pact/pact.ts";
import { lostPromises } from "./lost-promises.ts";

/** An interaction that fitted the old spec better than it fits the new one. */
export interface BrokenInteraction {
	/** The pact's file. */
	readonly file: string;
	readonly description: string;
	/** Absent when the old spec had no operation for it either. */
	readonly operationId?: string;
	/** What does not fit any more. */
	readonly findings: readonly Finding[];
}

/** The interactions of a pact that a change of the spec breaks. */
export async function brokenInteractions(
	{ file, pact }: { readonly file: string; readonly pact: Pact },
	base: CheckedApi,
	revision: CheckedApi,
): Promise<readonly BrokenInteraction[]> {
	const [before, after] = await Promise.all(
		[base, revision].map((api) => checkPact(pact, file, api)),
	);
	return pact.interactions.flatMap((interaction, at) => {
		const was = before?.interactions[at];
		const is = after?.interactions[at];
		const known = new Set(was?.findings.filter(isError).map(identity));
		const fresh = (is?.findings ?? [])
			.filter(isError)
			.filter((finding) => !known.has(identity(finding)));
		const told = new Set(fresh.map(({ pactPointer }) => pactPointer));
		const lost =
			is?.operationId === undefined
				? []
				: lostPromises(interaction, base, revision).filter(
						({ pactPointer }) => !told.has(pactPointer),
					);
		const findings = [...fresh, ...lost];
		const { description } = interaction;
		const operationId = was?.operationId;
		return findings.length === 0
			? []
			: [
					{
						file,
						description,
						...(operationId !== undefined && { operationId }),
						findings,
					},
				];
	});
}

function isError({ severity }: Finding): boolean {
	return severity === "error";
}

function identity({ code, pactPointer }: Finding): string {
	return `${code} ${pactPointer}`;
}
