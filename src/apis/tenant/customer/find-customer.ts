import type { AnyRefusal } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { findAccount, loadLiving } from "../../../core/flows/find-account.ts";
import { findVouched } from "../../../core/flows/recognise-person.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account } from "../../../core/records.ts";
import type { AccountId } from "../../../core/values.ts";
import type { AssertedPrincipal } from "../../../pipeline/principal.ts";
import type { FieldIssue } from "../messages/words.ts";
import { refuseHere } from "../refusals.ts";
import type { CustomerDraft } from "./customer-draft.ts";
import { numberIdentifiers } from "./external-numbers.ts";

/** Who a request is about. */
export interface Found {
	/** Absent: nobody known. */
	readonly account?: Account;
	/** Identifiers that belong to somebody else, or to nobody though they had to. */
	readonly issues: readonly FieldIssue[];
}

interface Holder {
	readonly field: string;
	readonly account: Account;
}

/**
 * Finds the customer that token or body name. The token goes first; then `id`, `email`, `phone`, the
 * external identifiers.
 *
 * @param isAnonymous whether address and number find nobody (policy `noIdentification`)
 * @returns the customer, or `customer-mismatch` when token and body name two
 */
export async function findCustomer(
	context: FlowContext,
	transaction: Transaction,
	sought: {
		readonly draft: CustomerDraft;
		readonly caller: AssertedPrincipal | undefined;
		readonly isAnonymous: boolean;
	},
): Promise<{ readonly ok: true; readonly value: Found } | AnyRefusal> {
	const { draft, caller } = sought;
	const own = caller && (await accountOf(context, transaction, caller));
	const named = await byId(context, transaction, draft);
	const isNobodysId = draft.id !== undefined && named === undefined;
	const holders = [
		...(named ? [{ field: "id", account: named }] : []),
		...(await byIdentifiers(context, transaction, sought)),
	];
	const account = own ?? holders[0]?.account;
	const others = holders.filter((holder) => holder.account.id !== account?.id);
	if (caller !== undefined) {
		const isStrange = own === undefined && holders.length > 0;
		const isOther = isStrange || others.length > 0 || isNobodysId;
		if (isOther || (own === undefined && contradicts(caller, draft)))
			return refuseHere("customer-mismatch", {});
	}
	const issues: FieldIssue[] = [
		...(isNobodysId ? [{ field: "id", rule: "id" } as const] : []),
		...others.map(({ field }) => ({ field, rule: "taken" }) as const),
	];
	return { ok: true, value: { ...(account && { account }), issues } };
}

/** Whether the body names another address or number than the one that the token vouches for. */
function contradicts(
	{ assertion }: AssertedPrincipal,
	{ email, phone }: CustomerDraft,
): boolean {
	const vouched = assertion.emailVerified ? assertion.email : undefined;
	const isOtherEmail = vouched !== undefined && (email ?? vouched) !== vouched;
	const { phone: proved } = assertion;
	return isOtherEmail || (proved !== undefined && (phone ?? proved) !== proved);
}

async function accountOf(
	context: FlowContext,
	transaction: Transaction,
	{ account, assertion }: AssertedPrincipal,
): Promise<Account | undefined> {
	if (account === undefined)
		return findVouched(context, transaction, assertion);
	const loaded = await loadLiving(context, transaction, account.id);
	return loaded.ok ? loaded.value : undefined;
}

async function byId(
	context: FlowContext,
	transaction: Transaction,
	{ id }: CustomerDraft,
): Promise<Account | undefined> {
	if (id === undefined) return undefined;
	// What is no account's id finds none.
	const loaded = await loadLiving(context, transaction, id as AccountId);
	return loaded.ok ? loaded.value : undefined;
}

async function byIdentifiers(
	context: FlowContext,
	transaction: Transaction,
	{ draft, isAnonymous }: { draft: CustomerDraft; isAnonymous: boolean },
): Promise<readonly Holder[]> {
	const { email, phone, externalIdentifiers } = draft;
	const addresses = [
		...(email === undefined ? [] : [{ type: "email" as const, value: email }]),
		...(phone === undefined ? [] : [{ type: "phone" as const, value: phone }]),
	];
	const identifiers = [
		...(isAnonymous ? [] : addresses),
		...numberIdentifiers(externalIdentifiers),
	];
	const holders: Holder[] = [];
	for (const identifier of identifiers) {
		const account = await findAccount(context, transaction, identifier);
		const { type } = identifier;
		const field = type === "external" ? "externalIdentifiers" : type;
		if (account !== undefined) holders.push({ field, account });
	}
	return holders;
}
