import { heldBy, withFurther, withoutValue } from "../addresses.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { linkOf } from "../identity-assertion.ts";
import type { Transaction } from "../ports/store.ts";
import { withProfile } from "../profile.ts";
import type { Account } from "../records.ts";
import type { AccountId, Json } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { deleteNow } from "./delete-by-proof.ts";
import { findAccount, loadLiving } from "./find-account.ts";

/** A person at an outside provider. */
export interface OutsideIdentity {
	readonly provider: string;
	readonly subject: string;
}

/** An outside identity, proved by a sign-in of its own, for an account. */
export interface LinkIdentity {
	readonly accountId: AccountId;
	readonly identity: OutsideIdentity;
	/** The account that the sign-in of the identity was for; it goes into this one (default: none). */
	readonly mergedId?: AccountId;
	/** What the account's profile takes over (default: nothing). */
	readonly profile?: (
		account: Account,
		merged: Account | undefined,
	) => { readonly [field: string]: Json };
}

/**
 * Adds an outside identity to an account. The account that it belongs to goes into this one, if the
 * person has just signed in there; else the identity stays where it is.
 *
 * @returns the account, or `account-unknown`, `identity-linked` (`by` whom), `obligation-open` of the
 *   account that would go
 */
export function linkIdentity(
	context: FlowContext,
	command: LinkIdentity,
): Promise<
	Outcome<Account, "account-unknown" | "identity-linked" | "obligation-open">
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const sought = linkOf(command.identity);
		const holder = await findAccount(context, transaction, sought);
		if (holder?.id === account.id)
			return refuse("identity-linked", { by: "self" });
		if (holder !== undefined && holder.id !== command.mergedId)
			return refuse("identity-linked", { by: "other" });
		const gone = holder && (await deleteNow(context, transaction, holder));
		if (gone?.ok === false) return gone;
		const { now } = context;
		const linked = withFurther(account, { ...sought, verifiedAt: now }, now);
		const fields = command.profile?.(account, holder) ?? {};
		return accept(await put(context, transaction, linked, fields));
	});
}

/** An outside identity that is to leave an account. */
export interface UnlinkIdentity {
	readonly accountId: AccountId;
	readonly identity: OutsideIdentity;
	/** Names of outside providers; identities elsewhere do not count (default: all count). */
	readonly providers?: readonly string[];
	/** What becomes of the account's profile (default: it stays). */
	readonly profile?: (account: Account) => { readonly [field: string]: Json };
}

/**
 * Takes an outside identity from an account. The only one of a person without password stays: nobody
 * could sign in any more.
 *
 * @returns the account, or `account-unknown`, `identity-not-linked`, `identity-only`
 */
export function unlinkIdentity(
	context: FlowContext,
	command: UnlinkIdentity,
): Promise<
	Outcome<Account, "account-unknown" | "identity-not-linked" | "identity-only">
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		const sought = linkOf(command.identity);
		if (heldBy(account, sought) === undefined) {
			const holdsOther = holdsOf(account, [command.identity.provider]);
			return refuse("identity-not-linked", { holdsOther });
		}
		const rest = withoutValue(account, sought, context.now);
		const isLast =
			account.password === undefined && !holdsOf(rest, command.providers);
		if (isLast) return refuse("identity-only", {});
		const fields = command.profile?.(account) ?? {};
		return accept(await put(context, transaction, rest, fields));
	});
}

function holdsOf(
	{ identifiers }: Account,
	providers: readonly string[] | undefined,
): boolean {
	const prefixes = providers?.map(
		(provider) => linkOf({ provider, subject: "" }).value,
	);
	return identifiers.some(
		({ type, value }) =>
			type === "external" &&
			(prefixes?.some((prefix) => value.startsWith(prefix)) ?? true),
	);
}

async function put(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	fields: { readonly [field: string]: Json },
): Promise<Account> {
	const described = withProfile(account, fields, context.now);
	// Without locked fields nothing can bar one.
	const changed = described.ok ? described.value : account;
	await transaction.put("account", changed);
	return changed;
}
