import { sendSignInProof } from "../../../../core/flows/send-sign-in-proof.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { operation } from "../../operation.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkWay, readMailed } from "../../sign-in/out-of-band.ts";

/** Mails a link that logs in, or a code where the tenant mails codes. */
export const sendPasswordlessEmail = operation(
	"sendPasswordlessEmail",
	async (request) => {
		const { query, policy } = request;
		const identifier = readMailed(query);
		if (!identifier.ok) return identifier;
		const allowed = checkWay(policy.settings, "passwordless");
		if (!allowed.ok) return allowed;
		const flow = mailingFlow(request, { url: query.verificationUrl });
		const sent = await sendSignInProof(flow, {
			identifier: identifier.value,
			form: policy.settings.registration.verifyBy,
			screen: checkAdmission,
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);
