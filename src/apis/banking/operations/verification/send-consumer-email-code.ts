import { operation } from "../../operation.ts";
import { sendEmailCode } from "../../people/email-verification.ts";

/** Mails a code: POST /consumers/verification/email/send, 6.3 (O32, O26; rest C). */
export const sendConsumerEmailCode = operation(
	"sendConsumerEmailCode",
	(request) => sendEmailCode(request, "CONSUMER"),
);
