import { addEmail as add } from "../../../../core/flows/add-email.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkAllowed } from "../../identifiers/allowed.ts";
import { readEmail } from "../../identifiers/read.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { operation } from "../../operation.ts";

/** Mails a proof to a further address: POST /auth/email, 3.3 (W, D). */
export const addEmail = operation("addEmail", async (request) => {
	const { body, policy, principal, query } = request;
	const { settings } = policy;
	const { account } = accountPrincipal(principal);
	const email = readEmail(body.email);
	if (!email.ok) return email;
	const allowed = checkAllowed(settings, email.value);
	if (!allowed.ok) return allowed;
	const sent = await add(mailingFlow(request, { url: query.verificationUrl }), {
		accountId: account.id,
		email: email.value,
		label: body.type,
		form: settings.registration.verifyBy,
	});
	return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
});
