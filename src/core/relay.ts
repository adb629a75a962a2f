import type { Relay } from "./records.ts";
import type { Instant } from "./values.ts";

/** How a relayed sign-in stands. */
export type RelayState = "waiting" | "confirmed" | "collected" | "expired";

/**
 * How a relayed sign-in stands at a moment. It can be confirmed and collected while `now` is before
 * `expiresAt`; one that was collected stays so.
 */
export function relayState(
	relay: Pick<Relay, "confirmed" | "collectedAt" | "expiresAt">,
	now: Instant,
): RelayState {
	if (relay.collectedAt !== undefined) return "collected";
	if (now >= relay.expiresAt) return "expired";
	return relay.confirmed === undefined ? "waiting" : "confirmed";
}
