import { accountStanding } from "../../../core/account.ts";
import { type Outcome, refuse } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { readAccount } from "../../../core/flows/find-account.ts";
import type { Account } from "../../../core/records.ts";
import type { AccountId } from "../../../core/values.ts";

/**
 * The account an API client acts for: one that it created itself (W-maas). An account that is not
 * there is not told apart from somebody else's.
 */
export async function impersonate(
	flow: FlowContext,
	{
		clientId,
		subject,
	}: { readonly clientId: string; readonly subject: string },
): Promise<
	Outcome<Account, "subject-not-owned" | "account-blocked" | "account-deleted">
> {
	// Any text may be asked for as an id; what is found by it carries the brand.
	const id = subject.toLowerCase() as AccountId;
	const account = await readAccount(flow, id);
	return account?.managedBy === clientId
		? accountStanding(account, flow.now)
		: refuse("subject-not-owned", { subject });
}
