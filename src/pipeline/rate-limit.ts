import { accept, type Outcome, refuse } from "../core/errors.ts";
import type { RateLimitPolicy } from "../core/policy.ts";
import type { Store } from "../core/ports/store.ts";
import { resourceId } from "../core/record-keys.ts";
import {
	addSeconds,
	type Instant,
	type RealmId,
	secondsUntil,
} from "../core/values.ts";

/** Who is counted, in which realm, when. */
export interface RateLimitSubject {
	readonly realm: RealmId;
	/** What requests are counted by; never shown. */
	readonly key: string;
	readonly now: Instant;
}

interface Window {
	readonly endsAt: Instant;
	readonly requests: number;
}

const collection = "rate-limit";

/** Counts a request and says whether it is still within the limit. Off while `requests` is 0. */
export async function countRequest(
	store: Store,
	policy: RateLimitPolicy,
	{ realm, key, now }: RateLimitSubject,
): Promise<Outcome<void, "rate-limited">> {
	if (policy.requests === 0) return accept(undefined);
	return store.transact(async (transaction) => {
		const kept = await transaction.get(
			"resource",
			resourceId(realm, collection, key),
		);
		// Only this file writes the collection.
		const window = kept?.value as Window | undefined;
		const current =
			window !== undefined && now < window.endsAt
				? window
				: { endsAt: addSeconds(now, policy.windowSeconds), requests: 0 };
		if (current.requests >= policy.requests) {
			return refuse("rate-limited", {
				retryAfterSeconds: secondsUntil(current.endsAt, now),
			});
		}
		const value = { ...current, requests: current.requests + 1 };
		await transaction.put("resource", { realm, collection, id: key, value });
		return accept(undefined);
	});
}
