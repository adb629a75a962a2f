import { signInWithPassword } from "../../../../core/flows/sign-in-with-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { toSignInAnswer } from "../../sign-in/answers.ts";
import { admitManager } from "../../sign-in/doors.ts";

/** Signs in on the merchant side: POST /auth/login/manager, L2 (S, L-auth; rest C). */
export const signInManager = operation("signInManager", async (request) => {
	const { flow, policy, body } = request;
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const signedIn = await signInWithPassword(flow, {
		identifier: { type: "email", value: email.value },
		password: body.password,
		admit: admitManager(policy),
	});
	if (!signedIn.ok) return signedIn;
	return toSignInAnswer(request, signedIn.value, body.origin);
});
