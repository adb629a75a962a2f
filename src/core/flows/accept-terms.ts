import { accept, type Outcome, refuse } from "../errors.ts";
import type { Reader, Transaction } from "../ports/store.ts";
import { termsId, termsScope } from "../record-keys.ts";
import type { Account, TermsDocument } from "../records.ts";
import { acceptable, currentTerms, withAcceptance } from "../terms.ts";
import type { AccountId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadLiving } from "./find-account.ts";

/** Which terms a person accepts, as shown to them. */
export interface AcceptTerms {
	readonly accountId: AccountId;
	readonly termsIds: readonly number[];
	/** The version shown (default: that of each document). */
	readonly version?: number;
	/** Language in which the texts were shown. */
	readonly locale: string;
}

/**
 * The terms in force for a context: of each group of scopes the first that has terms, so a group
 * lists the nearest scope first and those it inherits from after it.
 *
 * @param reader a transaction, to read in it (default: what is committed)
 */
export async function termsInForce(
	context: FlowContext,
	scopes: readonly (readonly string[])[],
	reader: Reader = context.store,
): Promise<readonly TermsDocument[]> {
	const found: TermsDocument[] = [];
	for (const group of scopes) {
		const nearest = await firstInForce(context, reader, group);
		if (nearest && !found.includes(nearest)) found.push(nearest);
	}
	return found;
}

/**
 * Notes that a person accepted terms: all of them, or none when one cannot be accepted. A repeated
 * acceptance changes nothing.
 *
 * @returns the account, or `account-unknown`, `terms-unknown`, `terms-outdated` (with the version in
 *   force)
 */
export function acceptTerms(
	context: FlowContext,
	command: AcceptTerms,
): Promise<
	Outcome<Account, "account-unknown" | "terms-unknown" | "terms-outdated">
> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, command.accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		let accepted = account;
		for (const id of command.termsIds) {
			const document = await acceptableTerms(
				context,
				transaction,
				id,
				command.version,
			);
			if (!document.ok) return document;
			accepted = withAcceptance(
				accepted,
				document.value,
				context.now,
				command.locale,
			);
		}
		if (accepted !== account) await transaction.put("account", accepted);
		return accept(accepted);
	});
}

async function acceptableTerms(
	context: FlowContext,
	transaction: Transaction,
	id: number,
	version: number | undefined,
): Promise<Outcome<TermsDocument, "terms-unknown" | "terms-outdated">> {
	const document = await transaction.get("terms", termsId(context.realm, id));
	if (document === undefined) return refuse("terms-unknown", {});
	const versions = await transaction.list(
		"terms",
		termsScope(context.realm, document.scope),
	);
	return acceptable(document, versions, context.now, version);
}

async function firstInForce(
	context: FlowContext,
	reader: Reader,
	group: readonly string[],
): Promise<TermsDocument | undefined> {
	for (const scope of group) {
		const versions = await reader.list(
			"terms",
			termsScope(context.realm, scope),
		);
		const [current] = currentTerms(versions, context.now);
		if (current) return current;
	}
	return undefined;
}
