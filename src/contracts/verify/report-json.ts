import { holds, type VerifiedPact } from "./verified.ts";

/** The report as JSON. Its `format` is another number once its members mean something else. */
export function reportJson(pacts: readonly VerifiedPact[]): string {
	const report = {
		format: 1,
		provider: "simulated",
		holds: pacts.length > 0 && pacts.every(holds),
		pacts: pacts.map((pact) => ({ holds: holds(pact), ...pact })),
	};
	return `${JSON.stringify(report, null, "\t")}\n`;
}
