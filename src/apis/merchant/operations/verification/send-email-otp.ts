import { sendSecondFactorCode } from "../../../../core/flows/second-factor-by-mail.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { enveloped } from "../../wire.ts";

/** Mails a code for a sign-in that waits: POST /auth/otp/email, L4 (S; rest C). */
export const sendEmailOtp = operation("sendEmailOtp", async (request) => {
	const { flow, policy, body, hint } = request;
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const sent = await sendSecondFactorCode(flow, { email: email.value });
	if (!sent.ok) return sent;
	if (!sent.value.isSent)
		hint(
			`Nothing was mailed: no sign-in of this address waits for its second factor. Call ${named("signInManager")} first.`,
		);
	const data = { expiresIn: policy.code.lifetimeSeconds };
	return { status: 200, body: enveloped(request, "code-sent", data) };
});
