import { operation } from "../../operation.ts";
import { sendLoginMail } from "../../second-factor/email-step.ts";

/** Mails a code during a login: POST /auth/login/2fa/otp/email, 3.6 (T, D). */
export const sendLoginEmailCode = operation(
	"sendLoginEmailCode",
	async (request) => {
		const sent = await sendLoginMail(request, request.body.EmailId);
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);
