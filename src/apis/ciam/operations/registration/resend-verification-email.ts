import { heldBy } from "../../../../core/addresses.ts";
import { accept, refuse } from "../../../../core/errors.ts";
import { findAccount } from "../../../../core/flows/find-account.ts";
import { readEmail } from "../../identifiers/read.ts";
import { operation } from "../../operation.ts";
import { refuseFeature } from "../../refusals.ts";
import { sendVerification } from "../../sign-up/send-verification.ts";

/** Sends another mail to an address that waits for its proof; the earlier one is of no use any more. */
export const resendVerificationEmail = operation(
	"resendVerificationEmail",
	async (request) => {
		const { flow, body, query, policy } = request;
		const email = readEmail(body.email);
		if (!email.ok) return email;
		if (!policy.settings.registration.verificationMails)
			return refuseFeature("verification-mails");
		const address = { type: "email", value: email.value } as const;
		const sent = await flow.store.transact(async (transaction) => {
			const account = await findAccount(flow, transaction, address);
			if (account === undefined)
				return policy.enumerationSafe
					? accept(undefined)
					: refuse("account-unknown", {});
			if (heldBy(account, address)?.verifiedAt !== undefined)
				return refuse("already-verified", { identifier: "email" });
			const { verificationUrl } = query;
			return sendVerification(
				request,
				transaction,
				account,
				address,
				verificationUrl,
			);
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);
