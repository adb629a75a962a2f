import { parsePhone } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { sendCodeFor } from "../../sign-up/sign-in-codes.ts";

/** Sends a phone sign-in code: POST /customers/create-or-sign-in-with-phone-number, M17 (S; rest C). */
export const createOrSignInWithPhoneNumber = operation(
	"createOrSignInWithPhoneNumber",
	async (request) => {
		const phone = parsePhone(request.body.phoneNumber);
		if (!phone.ok) return phone;
		const sent = await sendCodeFor(request, "sms", phone.value, request.body);
		return sent.ok ? { status: 204 } : sent;
	},
);
