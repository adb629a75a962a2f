import { signInWithPassword } from "../../../../core/flows/sign-in-with-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { offersPassword } from "../../sign-in-methods.ts";
import { toTokenResponse } from "../../wire.ts";

/** Signs in with email and password: POST /sign-in-email, M1 (S, W-auth). */
export const signInEmail = operation("signInEmail", async (request) => {
	const { flow, policy, body } = request;
	const offered = offersPassword(policy);
	if (!offered.ok) return offered;
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const signedIn = await signInWithPassword(flow, {
		identifier: { type: "email", value: email.value },
		password: body.password,
	});
	if (!signedIn.ok) return signedIn;
	return { status: 200, body: await toTokenResponse(request, signedIn.value) };
});
