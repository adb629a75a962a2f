import { isJsonObject } from "../../../core/json-object.ts";
import type { Instant, Json } from "../../../core/values.ts";
import { toDateTime } from "../moments.ts";
import type { CustomerDraft } from "./customer-draft.ts";

/** Consents as stored, those given now laid over the ones before; an answer keeps its first moment. */
export function mergedConsents(
	before: Json | undefined,
	given: CustomerDraft["consents"],
	now: Instant,
): { readonly [name: string]: Json } {
	const merged = new Map(Object.entries(asRecord(before)));
	for (const [name, answer] of Object.entries(given)) {
		const said = typeof answer === "boolean" ? { granted: answer } : answer;
		const old = asRecord(merged.get(name));
		const isSame = old.granted === said.granted && typeof old.at === "string";
		const at = isSame ? old.at : toDateTime(now);
		// What was said came as JSON, so every value in it is.
		merged.set(name, { ...(said as { [member: string]: Json }), at });
	}
	return Object.fromEntries(merged) as { [name: string]: Json };
}

/** External identifiers as stored, those given now laid over the ones before. */
export function mergedNumbers(
	before: Json | undefined,
	given: CustomerDraft["externalIdentifiers"],
): { readonly [system: string]: Json } {
	// As above: JSON in, JSON out.
	return { ...asRecord(before), ...given } as { [system: string]: Json };
}

function asRecord(value: Json | undefined): {
	readonly [name: string]: Json | undefined;
} {
	return isJsonObject(value) ? value : {};
}
