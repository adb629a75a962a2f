import type { Json } from "../core/values.ts";

/** A mapping of a scenario. */
export type JsonRecord = { readonly [name: string]: Json | undefined };

/** Whether a value of a scenario is a mapping. */
export function isRecord(value: Json | undefined): value is JsonRecord {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
