import { operation } from "../../operation.ts";
import { sendEmailCode } from "../../people/email-verification.ts";

/** Mails a code: POST /corporates/verification/email/send, 6.6 (O32, O26; rest C). */
export const sendCorporateEmailCode = operation(
	"sendCorporateEmailCode",
	(request) => sendEmailCode(request, "CORPORATE"),
);
