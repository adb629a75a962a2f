import { sendVerificationLink } from "../../../../core/flows/verify-identifier.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { notePlusSign } from "../../plus-sign.ts";
import { shownOfResend } from "../../verification/silent-sends.ts";

/** Mails the verification link again: POST /customers/verify-email/resend/{email}, M28 (S; rest C). */
export const resendEmailVerification = operation(
	"resendEmailVerification",
	async (request) => {
		const { flow, path, policy, acceptedLocale } = request;
		notePlusSign(request);
		const email = parseEmail(path.email);
		if (!email.ok) return email;
		const sent = await sendVerificationLink(flow, {
			email: email.value,
			...(acceptedLocale !== undefined && { locale: acceptedLocale }),
		});
		const shown = await shownOfResend(flow, policy, email.value, sent);
		return shown ?? { status: 204 };
	},
);
