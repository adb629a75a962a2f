import { operation } from "../../operation.ts";
import { verifyEmail } from "../../people/email-verification.ts";

/** Takes the code of the mail: POST /corporates/verification/email/verify, 6.7 (O32, O26; rest C). */
export const verifyCorporateEmail = operation(
	"verifyCorporateEmail",
	(request) => verifyEmail(request, "CORPORATE"),
);
