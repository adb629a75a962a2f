import type { Instant } from "../../core/values.ts";

/** A moment as the wire writes it: ISO 8601 in UTC. */
export function toMoment(at: Instant): string {
	return new Date(at).toISOString();
}

/** A moment that may never have come. */
export function toMomentOrNull(at: Instant | undefined): string | null {
	return at === undefined ? null : toMoment(at);
}
