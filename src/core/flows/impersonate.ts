import { accountStanding } from "../account.ts";
import { accept, type Outcome } from "../errors.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";
import { checkSessionLimit } from "./list-sessions.ts";
import { openSession, type SignedIn } from "./open-session.ts";

/**
 * Opens a session of a person without any proof, for somebody who may act in their name. It is complete
 * at once.
 *
 * @returns the session, or `account-unknown`, `account-blocked`, `account-deleted`,
 *   `session-limit-reached`
 */
export function impersonate(
	context: FlowContext,
	command: { readonly accountId: AccountId },
): Promise<
	Outcome<
		SignedIn,
		| "account-unknown"
		| "account-blocked"
		| "account-deleted"
		| "session-limit-reached"
	>
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const standing = accountStanding(account, context.now);
		if (!standing.ok) return standing;
		const room = await checkSessionLimit(context, transaction, account);
		if (!room.ok) return room;
		const signedIn = await openSession(context, transaction, {
			owner: { kind: "account", account },
			methods: [],
			secondFactor: "not-needed",
		});
		return accept(signedIn);
	});
}
