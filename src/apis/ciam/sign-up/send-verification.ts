import type { Outcome } from "../../../core/errors.ts";
import { type SendRefusal, sendSecret } from "../../../core/flows/send-code.ts";
import type { Transaction } from "../../../core/ports/store.ts";
import type { Account, Challenge, Identifier } from "../../../core/records.ts";
import { mailingFlow } from "../messages/mailing.ts";
import type { CiamContext } from "../operation.ts";

/**
 * Sends the mail or SMS that proves an address or number of an account, inside another flow's
 * transaction: a link or a code, as the tenant has it; by SMS always a code.
 */
export function sendVerification(
	request: CiamContext,
	transaction: Transaction,
	account: Account,
	{ type, value }: Pick<Identifier, "type" | "value">,
	url?: string,
): Promise<Outcome<Challenge, SendRefusal>> {
	const { verifyBy } = request.policy.settings.registration;
	const isMail = type === "email";
	return sendSecret(mailingFlow(request, { url }), transaction, {
		purpose: "verify-identifier",
		channel: isMail ? "email" : "sms",
		recipient: value,
		accountId: account.id,
		form: isMail ? verifyBy : "code",
		locale: account.locale,
	});
}

/** Whether an SMS can be sent to a number (1071, 1072). */
export function canReceiveSms(
	{ policy }: Pick<CiamContext, "policy">,
	phone: string,
): boolean {
	const { sms, unreachable } = policy.settings.messages;
	return sms && !unreachable.includes(phone);
}
