import { identifierOf } from "../../../core/account.ts";
import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { loadLiving } from "../../../core/flows/find-account.ts";
import { sendNotice } from "../../../core/flows/send-code.ts";
import { countInWindow } from "../../../core/send-quota.ts";
import type { AccountId } from "../../../core/values.ts";
import { recordOf, withRecord } from "../profile/record.ts";

/** Mails the welcome to the first address of an account; the quota of mails counts them (1039, 1122). */
export function sendWelcome(
	context: FlowContext,
	accountId: AccountId,
): Promise<Accepted<void> | AnyRefusal> {
	return context.store.transact(async (transaction) => {
		const loaded = await loadLiving(context, transaction, accountId);
		if (!loaded.ok) return loaded;
		const account = loaded.value;
		if (identifierOf(account, "email") === undefined)
			return refuse("identifier-missing", { identifier: "email" });
		const { quota } = context.policy.code;
		const kind = { channel: "email", isHandedOver: false } as const;
		const { welcomes: before } = recordOf(account);
		const welcomes = quota && countInWindow(before, kind, quota, context.now);
		if (quota !== undefined && welcomes === undefined)
			return refuse("send-limit-reached", {
				purpose: "verify-identifier",
				channel: "email",
			});
		if (welcomes !== undefined)
			await transaction.put("account", withRecord(account, { welcomes }));
		const notice = { purpose: "welcome", account, channel: "email" } as const;
		await sendNotice(context, transaction, notice);
		return accept(undefined);
	});
}
