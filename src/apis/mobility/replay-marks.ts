import type { Store, Transaction } from "../../core/ports/store.ts";
import { inRealm, replayId } from "../../core/record-keys.ts";
import type { Instant, RealmId } from "../../core/values.ts";

/** Marks past their time are swept once in so many new ones, which keeps the cost of one flat. */
const sweepEvery = 64;

/** Remembers a message that must not come twice. @returns whether it is the first of its kind */
export function rememberMark(
	store: Store,
	mark: {
		readonly realm: RealmId;
		readonly value: string;
		readonly expiresAt: Instant;
	},
	now: Instant,
): Promise<boolean> {
	const id = replayId(mark.realm, mark.value);
	return store.transact(async (transaction) => {
		const known = await transaction.get("replay-mark", id);
		if (known !== undefined && now <= known.expiresAt) return false;
		await transaction.put("replay-mark", mark);
		const count = await transaction.next(`${mark.realm}|replay-mark`);
		if (count % sweepEvery === 0) await sweep(transaction, mark.realm, now);
		return true;
	});
}

async function sweep(
	transaction: Transaction,
	realm: RealmId,
	now: Instant,
): Promise<void> {
	const marks = await transaction.list("replay-mark", inRealm(realm));
	for (const { value, expiresAt } of marks) {
		if (now > expiresAt)
			await transaction.delete("replay-mark", replayId(realm, value));
	}
}
