import { sendSignInProof } from "../../../../core/flows/send-sign-in-proof.ts";
import { isCaptchaSolved } from "../../captcha.ts";
import { readEmail } from "../../identifiers/read.ts";
import { mailingFlow } from "../../messages/mailing.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkUnknown, newcomerIntent } from "../../sign-in/newcomer.ts";
import { checkWay } from "../../sign-in/out-of-band.ts";

/** Mails a link that logs the client in, with a new account where nobody has the address. */
export const startOneTouchByEmail = operation(
	"startOneTouchByEmail",
	async (request) => {
		const { body, query, policy } = request;
		const email = readEmail(body.Email);
		if (!email.ok) return email;
		const allowed = checkWay(policy.settings, "oneTouch");
		if (!allowed.ok) return allowed;
		if (!isCaptchaSolved(request, body)) return refuseHere("captcha-wrong", {});
		const identifier = { type: "email", value: email.value } as const;
		const mailing = { url: query.redirecturl, linkType: "onetouchlogin" };
		const sent = await sendSignInProof(mailingFlow(request, mailing), {
			identifier,
			form: "link",
			relay: { name: body.clientguid, way: "one-touch" },
			intent: newcomerIntent(request, body.Name),
			screen: checkAdmission,
			screenUnknown: () => checkUnknown(request, identifier),
		});
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);
