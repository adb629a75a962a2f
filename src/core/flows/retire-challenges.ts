import { isSettled } from "../challenge.ts";
import type { Transaction } from "../ports/store.ts";
import type { Challenge } from "../records.ts";
import type { FlowContext } from "./context.ts";

/**
 * Makes room for a newer challenge inside another flow's transaction. The latest is kept, void, to
 * tell what became of it; what it replaced itself is history.
 *
 * @param earlier those before the new one, oldest first
 */
export async function retire(
	context: FlowContext,
	transaction: Transaction,
	earlier: readonly Challenge[],
): Promise<void> {
	for (const old of earlier.slice(0, -1))
		await transaction.delete("challenge", old.id);
	await voidAll(context, transaction, earlier.slice(-1));
}

/** Voids challenges inside another flow's transaction; what is settled already stays as it is. */
export async function voidAll(
	{ now }: FlowContext,
	transaction: Transaction,
	challenges: readonly Challenge[],
): Promise<void> {
	for (const challenge of challenges)
		if (!isSettled(challenge))
			await transaction.put("challenge", { ...challenge, voidedAt: now });
}
