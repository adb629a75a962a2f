import type { FlowContext } from "../../core/flows/context.ts";
import { readAccount } from "../../core/flows/find-account.ts";
import type { Account } from "../../core/records.ts";
import type { AccountId } from "../../core/values.ts";
import type { JournalEntry } from "../../pipeline/journal.ts";
import { accountsNamed } from "../accounts/account-search.ts";
import { journalWire } from "../journal/journal-wire.ts";

/** Texts of a request that are looked at, and the longest of them that can be an identifier. */
const most = 20;
const longest = 254;

/**
 * Whom a request was about: the account it acted as, else the first that anything it sent is an
 * identifier of. Refusals on the way in name nobody, for good reason.
 */
export async function accountMeant(
	flow: FlowContext,
	entry: JournalEntry,
): Promise<Account | undefined> {
	if (entry.subject !== undefined)
		return readAccount(flow, entry.subject as AccountId); // the journal took it from an account
	for (const text of textsOf(entry)) {
		const [account] = await accountsNamed(flow, text);
		if (account !== undefined) return account;
	}
	return undefined;
}

function textsOf(entry: JournalEntry): readonly string[] {
	const { body } = journalWire(entry).request;
	const members =
		typeof body === "object" && body !== null ? Object.values(body) : [];
	const asked = new URLSearchParams(entry.exchange.query).values();
	return [...members, ...asked]
		.filter((value) => typeof value === "string")
		.filter(({ length }) => length > 0 && length <= longest)
		.slice(0, most);
}
