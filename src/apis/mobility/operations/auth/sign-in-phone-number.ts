import { signInWithCode } from "../../../../core/flows/sign-in-with-code.ts";
import { parsePhone } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { carryingOutWish } from "../../sign-up/sign-up.ts";
import { toNewcomerTokenResponse } from "../../wire.ts";

/** Confirms the code of a phone sign-in: POST /sign-in-phone-number, M2 (S). */
export const signInPhoneNumber = operation(
	"signInPhoneNumber",
	async (request) => {
		const { flow, body } = request;
		const phone = parsePhone(body.phoneNumber);
		if (!phone.ok) return phone;
		const signedIn = await signInWithCode(flow, {
			channel: "sms",
			recipient: phone.value,
			code: body.code,
			...carryingOutWish(flow),
		});
		if (!signedIn.ok) return signedIn;
		const tokens = await toNewcomerTokenResponse(request, signedIn.value);
		return { status: 200, body: tokens };
	},
);
