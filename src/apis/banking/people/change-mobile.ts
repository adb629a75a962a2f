import { withIdentifier } from "../../../core/account.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { loadLiving } from "../../../core/flows/find-account.ts";
import type { AccountId } from "../../../core/values.ts";
import type { ReachableNumber } from "./contact.ts";

/** Gives a person another mobile number; what was enrolled with the old one is gone (O26). */
export function changeMobile(
	flow: FlowContext,
	accountId: AccountId,
	{ mobile, phone }: ReachableNumber,
): Promise<void> {
	return flow.store.transact(async (transaction) => {
		const loaded = await loadLiving(flow, transaction, accountId);
		if (!loaded.ok) return;
		const account = withIdentifier(loaded.value, phone, flow.now);
		const profile = { ...account.profile, mobile };
		await transaction.put("account", { ...account, profile });
	});
}
