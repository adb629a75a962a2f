import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { sendCodeFor } from "../../sign-up/sign-in-codes.ts";

/** Sends a mail sign-in code: POST /customers/create-or-sign-in-with-email-code, M18 (S; rest C). */
export const createOrSignInWithEmailCode = operation(
	"createOrSignInWithEmailCode",
	async (request) => {
		const email = parseEmail(request.body.email);
		if (!email.ok) return email;
		const sent = await sendCodeFor(request, "email", email.value, request.body);
		return sent.ok ? { status: 204 } : sent;
	},
);
