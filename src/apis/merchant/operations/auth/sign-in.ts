import { signInWithPassword } from "../../../../core/flows/sign-in-with-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { toSignInAnswer } from "../../sign-in/answers.ts";
import { admitUser } from "../../sign-in/doors.ts";

/** Signs in an app user: POST /auth/login, L9 (existence S; rest C). */
export const signIn = operation("signIn", async (request) => {
	const { flow, body } = request;
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const signedIn = await signInWithPassword(flow, {
		identifier: { type: "email", value: email.value },
		password: body.password,
		admit: admitUser,
	});
	if (!signedIn.ok) return signedIn;
	return toSignInAnswer(request, signedIn.value, "application");
});
