import { accountStanding, type NewAccountDraft } from "../account.ts";
import { withProved } from "../addresses.ts";
import { identifierTypeOf } from "../channel.ts";
import {
	type AnyRefusal,
	accept,
	InvariantError,
	type Outcome,
	refuse,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Challenge, Identifier } from "../records.ts";
import type { CompleteSignIn } from "./complete-sign-in.ts";
import type { FlowContext } from "./context.ts";
import { findAccount } from "./find-account.ts";
import { openSession, type SignedIn } from "./open-session.ts";
import { addAccount } from "./register-account.ts";

/** Who may enter by the proof of an address or number, and what becomes of them. */
export interface EntryByProof<Refused extends AnyRefusal = never> {
	/**
	 * Makes the account that does not exist yet from what was said when the proof was asked for. The
	 * address or number that is proved is added to it (default: nobody unknown enters).
	 */
	readonly newAccount?:
		| ((
				intent: Challenge["intent"],
				transaction: Transaction,
		  ) => NewAccountDraft | Promise<NewAccountDraft>)
		| undefined;
	/**
	 * Carries out, on an account new or known, what else was asked for with the proof (default:
	 * nothing). It changes the account it returns and nothing else.
	 */
	readonly carryOut?: (
		account: Account,
		intent: Challenge["intent"],
		transaction: Transaction,
	) => Account | Promise<Account>;
	/** Opens the session (default: at once). */
	readonly complete?: CompleteSignIn<Refused>;
}

/** Why nobody enters by a proof that was right. */
export type EntryRefusal =
	| "account-unknown"
	| "account-blocked"
	| "account-deleted"
	| "identifier-taken";

// RFC 8176 knows `sms`; what comes by mail is any one-time password.
const methods = { sms: ["sms"], email: ["otp"] } as const;

/**
 * Opens the session of whoever reads an address or number, inside the transaction that took the proof.
 * It counts as verified from now on.
 *
 * @param challenge the one that the proof consumed
 * @returns the sign-in, or `account-unknown`, `account-deleted`, `account-blocked`, `identifier-taken`
 *   when the new account's further identifiers belong to somebody, or what `complete` refuses with
 */
export async function enterByProof<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
	entry: EntryByProof<Refused>,
): Promise<Outcome<SignedIn, EntryRefusal> | Refused> {
	const known = await findAccount(context, transaction, provedBy(challenge));
	const standing = known && accountStanding(known, context.now);
	if (standing?.ok === false) return standing;
	const found = await provedPerson(context, transaction, challenge, entry);
	if (!found.ok) return found;
	const account = found.value;
	const how = methodsOf(challenge);
	if (entry.complete !== undefined)
		return entry.complete(transaction, { account, methods: how });
	const owner = { kind: "account", account } as const;
	return accept(
		await openSession(context, transaction, { owner, methods: how }),
	);
}

/**
 * The account of whoever reads an address or number, with it verified; made when nobody has it and
 * `entry.newAccount` says how.
 *
 * @returns the account, or `account-unknown`, `identifier-taken`
 */
export async function provedPerson(
	context: FlowContext,
	transaction: Transaction,
	challenge: Challenge,
	{
		newAccount,
		carryOut,
	}: Pick<EntryByProof<AnyRefusal>, "newAccount" | "carryOut">,
): Promise<Outcome<Account, "account-unknown" | "identifier-taken">> {
	const { intent } = challenge;
	const identifier = provedBy(challenge);
	const known = await findAccount(context, transaction, identifier);
	if (known === undefined && newAccount === undefined)
		return refuse("account-unknown", {});
	const draft = known ? undefined : await newAccount?.(intent, transaction);
	const found =
		draft === undefined
			? accept(known)
			: await addAccount(context, transaction, {
					...draft,
					identifiers: withOwn(draft.identifiers, identifier, context),
				});
	if (!found.ok) return found;
	if (found.value === undefined) return refuse("account-unknown", {});
	const verified = withProved(found.value, identifier, context.now);
	const settled = carryOut
		? await carryOut(verified, intent, transaction)
		: verified;
	if (settled !== found.value) await transaction.put("account", settled);
	return accept(settled);
}

/** How whoever answered a challenge proved themselves (RFC 8176 `amr` words). */
export function methodsOf(challenge: Challenge): readonly string[] {
	return methods[wayOf(challenge)];
}

function provedBy(challenge: Challenge): Pick<Identifier, "type" | "value"> {
	const type = identifierTypeOf(wayOf(challenge));
	return { type, value: challenge.recipient };
}

function wayOf({ channel }: Challenge): "sms" | "email" {
	if (channel === "sms" || channel === "email") return channel;
	throw new InvariantError(
		`Failed to enter by a proof: its challenge went out over "${channel}". Send it by sms or email.`,
	);
}

function withOwn(
	others: readonly Identifier[],
	own: Pick<Identifier, "type" | "value">,
	{ now }: FlowContext,
): readonly Identifier[] {
	return [
		{ ...own, verifiedAt: now },
		...others.filter(({ type }) => type !== own.type),
	];
}
