import { identifierOf, withIdentifier, withoutIdentifier } from "../account.ts";
import { checkAge } from "../age.ts";
import { accept, type Outcome, refuse } from "../errors.ts";
import { parseEmail, parsePhone } from "../identifiers.ts";
import type { Transaction } from "../ports/store.ts";
import { fieldOf, withLocale, withProfile } from "../profile.ts";
import type { Account } from "../records.ts";
import type { AccountId, Json } from "../values.ts";
import { announceRemovals } from "./change-authenticator.ts";
import type { FlowContext } from "./context.ts";
import { findAccount, loadLiving } from "./find-account.ts";
import { sendSecret } from "./send-code.ts";
import { withUsername } from "./set-username.ts";
import { sendAddressLink } from "./verify-identifier.ts";

/** Profile fields to set; null removes one. */
export type ProfileChange = { readonly [field: string]: Json };

/** What is to change of an account; what is not given stays. */
export interface UpdateAccount {
	readonly accountId: AccountId;
	/** Fields to set, perhaps from what they are now; null removes one. */
	readonly profile: ProfileChange | ((account: Account) => ProfileChange);
	/** As typed; null removes it. */
	readonly email?: string | null;
	/** As typed; null removes it. */
	readonly phone?: string | null;
	/** In its normal form, which is for the API to say. */
	readonly username?: string;
	readonly locale?: string;
	/** What is sent to a new address or number to prove it (default: a link, and nothing). */
	readonly proofs?: {
		readonly email?: "link" | "code";
		readonly phone?: "code" | "none";
	};
	/** What else is to change with the rest (default: nothing). */
	readonly also?: (account: Account) => Account;
	/** Which outside check, once approved, locks which profile field (default: none). */
	readonly locked?: { readonly [field: string]: string };
}

/** Why an account was not changed. */
export type UpdateRefusal =
	| "account-unknown"
	| "field-not-editable"
	| "age-below-minimum"
	| "age-above-maximum"
	| "identifier-malformed"
	| "identifier-missing"
	| "identifier-taken";

type Updated = Outcome<Account, UpdateRefusal>;

/**
 * Changes an account's profile and names: all of it, or nothing when one part is refused. A new
 * address or number is not verified; a new address gets a mail with a link. What was bound to the old
 * number is announced as removed.
 *
 * @returns the account, or the refusal of the first part that cannot be: `account-unknown`,
 *   `field-not-editable`, `age-below-minimum`, `age-above-maximum`, `identifier-malformed`,
 *   `identifier-missing` (neither address nor number would be left), `identifier-taken`
 */
export function updateAccount(
	context: FlowContext,
	command: UpdateAccount,
): Promise<Updated> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const updated = await applied(context, transaction, loaded.value, command);
		if (!updated.ok || updated.value === loaded.value) return updated;
		await transaction.put("account", updated.value);
		await announceRemovals(context, transaction, loaded.value, updated.value);
		const proofs = command.proofs ?? {};
		await sendProofs(context, transaction, loaded.value, updated.value, proofs);
		return updated;
	});
}

// The change stands, whether or not a message may be sent now.
async function sendProofs(
	context: FlowContext,
	transaction: Transaction,
	before: Account,
	after: Account,
	{ email = "link", phone = "none" }: NonNullable<UpdateAccount["proofs"]>,
): Promise<void> {
	const { locale } = context;
	if (heldValue(after, "email") !== heldValue(before, "email")) {
		if (email === "link")
			await sendAddressLink(context, transaction, after, locale);
		else await sendCode(context, transaction, after, "email");
	}
	const isNew = heldValue(after, "phone") !== heldValue(before, "phone");
	if (isNew && phone === "code")
		await sendCode(context, transaction, after, "phone");
}

async function sendCode(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	type: "email" | "phone",
): Promise<void> {
	const recipient = heldValue(account, type);
	if (recipient === undefined) return;
	await sendSecret(context, transaction, {
		purpose: "verify-identifier",
		channel: type === "email" ? "email" : "sms",
		recipient,
		accountId: account.id,
		locale: context.locale,
	});
}

async function applied(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	command: UpdateAccount,
): Promise<Updated> {
	const { profile } = command;
	const described = withProfile(
		account,
		typeof profile === "function" ? profile(account) : profile,
		context.now,
		command.locked,
	);
	if (!described.ok) return described;
	const age = checkNewAge(context, account, described.value);
	if (!age.ok) return age;
	const addressed = await withAddress(
		context,
		transaction,
		described.value,
		"email",
		command.email,
	);
	if (!addressed.ok) return addressed;
	const reachable = await withAddress(
		context,
		transaction,
		addressed.value,
		"phone",
		command.phone,
	);
	if (!reachable.ok) return reachable;
	if (lostItsLast(account, reachable.value)) {
		return refuse("identifier-missing", { identifier: "any" });
	}
	const named =
		command.username === undefined
			? reachable
			: await withUsername(
					context,
					transaction,
					reachable.value,
					command.username,
				);
	if (!named.ok) return named;
	const locale = command.locale ?? account.locale;
	const updated = withLocale(named.value, locale, context.now);
	return accept(command.also?.(updated) ?? updated);
}

// Growing older than a limit bars nobody from changing their street.
function checkNewAge(context: FlowContext, before: Account, after: Account) {
	const birthDate = fieldOf(after, "birthDate");
	const isNew = birthDate !== fieldOf(before, "birthDate");
	return checkAge(
		isNew ? birthDate : undefined,
		context.now,
		context.policy.age,
	);
}

async function withAddress(
	context: FlowContext,
	transaction: Transaction,
	account: Account,
	type: "email" | "phone",
	text: string | null | undefined,
): Promise<Updated> {
	const held = identifierOf(account, type);
	if (text === undefined || (text === null && held === undefined))
		return accept(account);
	if (text === null)
		return accept(withoutIdentifier(account, type, context.now));
	const parsed = type === "email" ? parseEmail(text) : parsePhone(text);
	if (!parsed.ok) return parsed;
	if (held?.value === parsed.value) return accept(account);
	const holder = await findAccount(context, transaction, {
		type,
		value: parsed.value,
	});
	if (holder !== undefined)
		return refuse("identifier-taken", { identifier: type });
	return accept(
		withIdentifier(account, { type, value: parsed.value }, context.now),
	);
}

function lostItsLast(before: Account, after: Account): boolean {
	const isReachable = (account: Account) =>
		identifierOf(account, "email") !== undefined ||
		identifierOf(account, "phone") !== undefined;
	return isReachable(before) && !isReachable(after);
}

function heldValue(account: Account, type: "email" | "phone") {
	return identifierOf(account, type)?.value;
}
