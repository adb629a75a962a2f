import type { Instant } from "../../core/values.ts";

/** A moment as the wire writes it: ISO 8601 in UTC. */
export function toDateTime(at: Instant): string {
	return new Date(at).toISOString();
}
