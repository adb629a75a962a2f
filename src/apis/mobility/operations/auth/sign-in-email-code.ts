import { signInWithCode } from "../../../../core/flows/sign-in-with-code.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { carryingOutWish } from "../../sign-up/sign-up.ts";
import { toNewcomerTokenResponse } from "../../wire.ts";

/** Confirms the code of an email sign-in: POST /sign-in-email-code, M3 (S). */
export const signInEmailCode = operation("signInEmailCode", async (request) => {
	const { flow, body } = request;
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const signedIn = await signInWithCode(flow, {
		channel: "email",
		recipient: email.value,
		code: body.code,
		...carryingOutWish(flow),
	});
	if (!signedIn.ok) return signedIn;
	const tokens = await toNewcomerTokenResponse(request, signedIn.value);
	return { status: 200, body: tokens };
});
