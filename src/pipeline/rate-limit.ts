import { accept, type Outcome, refuse } from "../core/errors.ts";
import type { RateLimitPolicy, RateLimitWindow } from "../core/policy.ts";
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

type Count = { readonly endsAt: Instant; readonly requests: number };

const collection = "rate-limit";

/** Whether a policy limits anything at all. */
export function isLimited({ requests, windows }: RateLimitPolicy): boolean {
	return requests > 0 || (windows !== undefined && windows.length > 0);
}

/**
 * Counts a request in each of its windows and says whether it is still within all of them; one that
 * is not is counted in none. Windows are told apart by their length.
 *
 * @returns refusal `rate-limited`: of the windows that are full, it names the one that ends last
 */
export async function countRequest(
	store: Store,
	policy: RateLimitPolicy,
	{ realm, key, now }: RateLimitSubject,
): Promise<Outcome<void, "rate-limited">> {
	const windows = windowsOf(policy);
	if (windows.length === 0) return accept(undefined);
	return store.transact(async (transaction) => {
		const counts: (Count & { readonly id: string })[] = [];
		let full: { readonly limit: number; readonly endsAt: Instant } | undefined;
		for (const { requests: limit, windowSeconds } of windows) {
			const id = `${windowSeconds}|${key}`;
			const record = resourceId(realm, collection, id);
			const kept = await transaction.get("resource", record);
			// Only this file writes the collection.
			const { endsAt, requests } = currentCount(
				kept?.value as Count | undefined,
				windowSeconds,
				now,
			);
			if (requests >= limit && (full === undefined || endsAt > full.endsAt))
				full = { limit, endsAt };
			counts.push({ id, endsAt, requests: requests + 1 });
		}
		if (full !== undefined) {
			const retryAfterSeconds = secondsUntil(full.endsAt, now);
			const { limit } = full;
			return refuse("rate-limited", { retryAfterSeconds, limit, windows });
		}
		for (const { id, ...value } of counts)
			await transaction.put("resource", { realm, collection, id, value });
		return accept(undefined);
	});
}

/** The windows in force, shortest first. */
function windowsOf({
	requests,
	windowSeconds,
	windows = [],
}: RateLimitPolicy): readonly RateLimitWindow[] {
	const first = requests > 0 ? [{ requests, windowSeconds }] : [];
	return [...first, ...windows].sort(
		(a, b) => a.windowSeconds - b.windowSeconds,
	);
}

function currentCount(
	kept: Count | undefined,
	windowSeconds: number,
	now: Instant,
): Count {
	return kept !== undefined && now < kept.endsAt
		? kept
		: { endsAt: addSeconds(now, windowSeconds), requests: 0 };
}
