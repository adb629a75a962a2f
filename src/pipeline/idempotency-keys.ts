import { accept, type Outcome, refuse } from "../core/errors.ts";
import type { Store, Transaction } from "../core/ports/store.ts";
import { collectionKey, resourceId } from "../core/record-keys.ts";
import type { Instant, RealmId } from "../core/values.ts";

/** A key with which a client marks a request as the same one. */
export interface IdempotencyKey {
	readonly realm: RealmId;
	/** Digest of the key and everything that tells it from equal keys of others. */
	readonly id: string;
	/** Digest of what was sent with it. */
	readonly payload: string;
	readonly expiresAt: Instant;
}

/** An answer as it is kept. Aliases, so that they count as plain data. */
export type KeptAnswer = {
	readonly status: number;
	readonly headers: readonly (readonly [name: string, value: string])[];
	readonly body?: string;
	readonly mediaType?: string;
	readonly errorCode?: string;
	/** The true refusal code, when it was one. */
	readonly refusal?: string;
};

type KeptKey = {
	readonly payload: string;
	readonly expiresAt: Instant;
	/** Absent while the first request runs. */
	readonly answer?: KeptAnswer;
};

const collection = "idempotency";

/** Keys past their time are swept once in so many new ones, which keeps the cost of one flat. */
const sweepEvery = 64;

/**
 * Marks a key as running, unless it is known.
 *
 * @returns undefined for the first request with this key, else the answer it got; refusals
 *   `idempotency-key-reused`, `idempotency-in-progress`
 */
export function claimKey(
	store: Store,
	key: IdempotencyKey,
	now: Instant,
): Promise<
	Outcome<
		KeptAnswer | undefined,
		"idempotency-key-reused" | "idempotency-in-progress"
	>
> {
	const { realm, id, payload, expiresAt } = key;
	return store.transact(async (transaction) => {
		const kept = await find(transaction, key);
		if (kept !== undefined && now < kept.expiresAt) {
			if (kept.payload !== payload) return refuse("idempotency-key-reused", {});
			if (kept.answer === undefined)
				return refuse("idempotency-in-progress", {});
			return accept(kept.answer);
		}
		const value: KeptKey = { payload, expiresAt };
		await transaction.put("resource", { realm, collection, id, value });
		const count = await transaction.next(`${realm}|${collection}`);
		if (count % sweepEvery === 0) await sweep(transaction, realm, now);
		return accept(undefined);
	});
}

/** Ends the run of a key: its answer is kept or, without one, the key is free again. */
export function finishKey(
	store: Store,
	key: IdempotencyKey,
	answer: KeptAnswer | undefined,
): Promise<void> {
	const { realm, id, payload, expiresAt } = key;
	return store.transact(async (transaction) => {
		const kept = await find(transaction, key);
		// Gone when the world was reset meanwhile: what ran belongs to the world before.
		if (kept === undefined || kept.answer !== undefined) return;
		if (answer === undefined) {
			await transaction.delete("resource", resourceId(realm, collection, id));
			return;
		}
		const value: KeptKey = { payload, expiresAt, answer };
		await transaction.put("resource", { realm, collection, id, value });
	});
}

async function find(
	transaction: Transaction,
	{ realm, id }: IdempotencyKey,
): Promise<KeptKey | undefined> {
	const key = resourceId(realm, collection, id);
	const record = await transaction.get("resource", key);
	// Only this file writes the collection.
	return record?.value as KeptKey | undefined;
}

async function sweep(
	transaction: Transaction,
	realm: RealmId,
	now: Instant,
): Promise<void> {
	const key = collectionKey(realm, collection);
	for (const { id, value } of await transaction.list("resource", key)) {
		const { expiresAt } = value as KeptKey; // as above
		if (now >= expiresAt)
			await transaction.delete("resource", resourceId(realm, collection, id));
	}
}
