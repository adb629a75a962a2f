import {
	accountStanding,
	identifierOf,
	withIdentifier,
	withVerified,
} from "../account.ts";
import type { ProofRefusal } from "../challenge.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Identifier } from "../records.ts";
import type { AccountId } from "../values.ts";
import { announceRemovals } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadLiving, readAccount } from "./find-account.ts";
import { hashPassword, signInWithNew, withPassword } from "./new-password.ts";
import type { ReachOf, SignedIn } from "./open-session.ts";
import { type CodeProof, peekCode, takeCode } from "./take-code.ts";

/** The code of an invitation, and whose it is. */
export interface InviteProof {
	readonly accountId: AccountId;
	readonly code: string;
}

/** An invitation that is accepted. */
export interface AcceptInvite extends InviteProof {
	/** In clear text. */
	readonly password: string;
	/** Number to take the place of the account's, in its normal form (default: it keeps its own). */
	readonly phone?: Pick<Identifier, "value" | "isShared">;
	/** Attributes that change with it (default: none). */
	readonly profile?: Account["profile"];
	/** How far the session reaches (default: everywhere). */
	readonly session?: ReachOf;
}

/** Why an invitation does not count. */
export type InviteRefusal =
	| ProofRefusal
	| "account-unknown"
	| "invite-already-accepted"
	| "account-blocked"
	| "account-deleted";

/**
 * Looks whether an invitation could be accepted by this code now. A wrong code counts; a right one
 * stays as it is.
 *
 * @returns nothing, or (in this order) `account-unknown`, `invite-already-accepted`,
 *   `challenge-unknown`, `code-mismatch`, `code-expired`, `attempts-exhausted`, `account-blocked`
 */
export function peekInvite(
	context: FlowContext,
	proof: InviteProof,
): Promise<Outcome<void, InviteRefusal>> {
	return context.store.transact(async (transaction) => {
		const invited = await prove(context, transaction, proof);
		return invited.ok ? accept(undefined) : invited;
	});
}

/**
 * Accepts an invitation: sets the first password, notes the address as verified, takes the number
 * given, signs in. The code is used up only by all of it.
 *
 * @returns the sign-in, or what {@link peekInvite} refuses with, or then `password-unacceptable`,
 *   `identifier-taken` (the number is somebody else's)
 */
export async function acceptInvite(
	context: FlowContext,
	command: AcceptInvite,
): Promise<
	Outcome<
		SignedIn,
		InviteRefusal | "password-unacceptable" | "identifier-taken"
	>
> {
	const invited = await peekInvite(context, command);
	if (!invited.ok) return invited;
	// Slow, so it is done between two transactions; the second one looks again and takes the code.
	const hash = await hashPassword(
		context,
		command.password,
		(await readAccount(context, command.accountId))?.identifiers ?? [],
	);
	if (!hash.ok) return hash;
	return context.store.transact(async (transaction) => {
		const still = await prove(context, transaction, command);
		if (!still.ok) return still;
		const { account: before, proof } = still.value;
		const { phone, profile, session: reachOf } = command;
		const reachable = await withPhone(context, transaction, before, phone);
		if (!reachable.ok) return reachable;
		const taken = await takeCode(context, transaction, proof);
		if (!taken.ok) return taken;
		const verified = withVerified(reachable.value, "email", context.now);
		const amended = {
			...verified,
			profile: { ...verified.profile, ...profile },
		};
		const account = withPassword(context, amended, hash.value);
		await transaction.put("account", account);
		await announceRemovals(context, transaction, before, account);
		return accept(await signInWithNew(context, transaction, account, reachOf));
	});
}

interface Invited {
	readonly account: Account;
	readonly proof: CodeProof;
}

async function prove(
	context: FlowContext,
	transaction: Transaction,
	{ accountId, code: secret }: InviteProof,
): Promise<Outcome<Invited, InviteRefusal>> {
	const loaded = await loadLiving(context, transaction, accountId);
	if (!loaded.ok) return loaded;
	const account = loaded.value;
	if (account.password !== undefined)
		return refuse("invite-already-accepted", {});
	const facts = { purpose: "accept-invite", channel: "email" } as const;
	const held = identifierOf(account, "email");
	if (held === undefined) return refuse("challenge-unknown", facts);
	const proof = { ...facts, recipient: held.value, secret, accountId };
	const shown = await peekCode(context, transaction, proof);
	if (!shown.ok) return shown;
	const standing = accountStanding(account, context.now);
	return standing.ok ? accept({ account, proof }) : standing;
}

async function withPhone(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	phone: AcceptInvite["phone"],
): Promise<Outcome<Account, "identifier-taken">> {
	const held = identifierOf(account, "phone");
	if (phone === undefined || held?.value === phone.value)
		return accept(account);
	const identifier = { type: "phone", ...phone } as const;
	const holder = phone.isShared
		? undefined
		: await findAccount(context, transaction, identifier);
	return holder === undefined
		? accept(withIdentifier(account, identifier, context.now))
		: refuse("identifier-taken", { identifier: "phone" });
}
