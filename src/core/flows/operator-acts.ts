import { identifierOf, withVerified } from "../account.ts";
import { accept, type Outcome, refuse, type SessionEnd } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import { withProofing } from "../proofing.ts";
import type { Account, ProofingState } from "../records.ts";
import { type AccountId, addSeconds } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { endSessions } from "./end-sessions.ts";
import { loadLiving } from "./find-account.ts";

/** Whose account an operator acts on. */
export interface OfAccount {
	readonly accountId: AccountId;
}

type Acted = Promise<Outcome<Account, "account-unknown">>;

/** Blocks an account until it is reinstated; its sessions end. @returns or `account-unknown` */
export function blockAccount(
	context: FlowContext,
	{ accountId }: OfAccount,
): Acted {
	return act(context, accountId, async (account, transaction) => {
		await endSessions(transaction, accountId, context.now, "account-blocked");
		return { blockedAt: context.now, ...account };
	});
}

/** Takes the block off an account; ended sessions stay ended. @returns or `account-unknown` */
export function reinstateAccount(
	context: FlowContext,
	{ accountId }: OfAccount,
): Acted {
	return act(
		context,
		accountId,
		async ({ blockedAt: _blockedAt, ...account }) => account,
	);
}

/**
 * Locks an account's sign-in, as too many wrong passwords do.
 *
 * @param command.seconds length of the lock (default: until an operator unlocks it)
 * @returns the account, or `account-unknown`
 */
export function lockAccount(
	context: FlowContext,
	{ accountId, seconds }: OfAccount & { readonly seconds?: number },
): Acted {
	return act(context, accountId, async (account) => {
		const lockedUntil =
			seconds === undefined
				? "released-by-operator"
				: addSeconds(context.now, seconds);
		return { ...account, lockout: { ...account.lockout, lockedUntil } };
	});
}

/** Takes the lock off an account and forgets its failures. @returns or `account-unknown` */
export function unlockAccount(
	context: FlowContext,
	{ accountId }: OfAccount,
): Acted {
	return act(context, accountId, async (account) => ({
		...account,
		lockout: { failures: 0 },
	}));
}

/**
 * Lets an account's password expire, whatever its age. Sessions go on; the next sign-in opens nothing
 * but a new password.
 *
 * @returns the account, or `account-unknown`, `password-not-set`
 */
export async function expirePassword(
	context: FlowContext,
	{ accountId }: OfAccount,
): Promise<Outcome<Account, "account-unknown" | "password-not-set">> {
	const acted = await act(context, accountId, async (account) => {
		const { password } = account;
		if (password === undefined) return account;
		return { ...account, password: { expiredAt: context.now, ...password } };
	});
	const isMissing = acted.ok && acted.value.password === undefined;
	return isMissing ? refuse("password-not-set", {}) : acted;
}

/** Sets how an outside check of the person came out. @returns the account, or `account-unknown` */
export function setProofing(
	context: FlowContext,
	{
		accountId,
		kind,
		state,
	}: OfAccount & { readonly kind: string; readonly state: ProofingState },
): Acted {
	return act(context, accountId, async (account) =>
		withProofing(account, kind, state, context.now),
	);
}

/** Sets what stands open for the account. @returns the account, or `account-unknown` */
export function setObligations(
	context: FlowContext,
	{ accountId, obligations }: OfAccount & Pick<Account, "obligations">,
): Acted {
	return act(context, accountId, async (account) => ({
		...account,
		obligations,
	}));
}

/**
 * Marks an identifier as verified without any proof.
 *
 * @returns the account, or `account-unknown`, `identifier-missing`
 */
export async function markVerified(
	context: FlowContext,
	{
		accountId,
		identifier,
	}: OfAccount & { readonly identifier: "email" | "phone" },
): Promise<Outcome<Account, "account-unknown" | "identifier-missing">> {
	const acted = await act(context, accountId, async (account) =>
		withVerified(account, identifier, context.now),
	);
	const isMissing =
		acted.ok && identifierOf(acted.value, identifier) === undefined;
	return isMissing ? refuse("identifier-missing", { identifier }) : acted;
}

/** Ends all sessions of an account ("sign out from all devices"). @returns or `account-unknown` */
export function endSessionsOf(
	context: FlowContext,
	{
		accountId,
		because = "revoked",
	}: OfAccount & { readonly because?: SessionEnd },
): Acted {
	return act(context, accountId, async (account, transaction) => {
		await endSessions(transaction, accountId, context.now, because);
		return account;
	});
}

// What every act has in common: a living account, changed in one transaction.
function act(
	context: FlowContext,
	accountId: AccountId,
	change: (account: Account, transaction: Transaction) => Promise<Account>,
): Acted {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const after = await change(loaded.value, transaction);
		if (after === loaded.value) return loaded;
		const changed = { ...after, updatedAt: context.now };
		await transaction.put("account", changed);
		return accept(changed);
	});
}
