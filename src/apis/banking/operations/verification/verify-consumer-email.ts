import { operation } from "../../operation.ts";
import { verifyEmail } from "../../people/email-verification.ts";

/** Takes the code of the mail: POST /consumers/verification/email/verify, 6.4 (O32, O26; rest C). */
export const verifyConsumerEmail = operation("verifyConsumerEmail", (request) =>
	verifyEmail(request, "CONSUMER"),
);
