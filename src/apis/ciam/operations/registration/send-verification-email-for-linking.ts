import { refuse } from "../../../../core/errors.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { refuseFeature } from "../../refusals.ts";
import { sendVerification } from "../../sign-up/send-verification.ts";

/** Sends a mail to the address of a logged-in person that waits for its proof. */
export const sendVerificationEmailForLinking = operation(
	"sendVerificationEmailForLinking",
	async (request) => {
		const { flow, policy } = request;
		const { account } = accountPrincipal(request.principal);
		const emails = account.identifiers.filter(({ type }) => type === "email");
		const open = emails.find(({ verifiedAt }) => verifiedAt === undefined);
		if (emails.length === 0)
			return refuse("identifier-missing", { identifier: "email" });
		if (open === undefined)
			return refuse("already-verified", { identifier: "email" });
		if (!policy.settings.registration.verificationMails)
			return refuseFeature("verification-mails");
		const sent = await flow.store.transact((transaction) =>
			sendVerification(request, transaction, account, open),
		);
		if (!sent.ok) return sent;
		return { status: 200, body: { IsPosted: true, UUID: sent.value.id } };
	},
);
