import { signInWithPassword } from "../../../../core/flows/sign-in-with-password.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { operation } from "../../operation.ts";
import { takePassword } from "../../passwords/typed-password.ts";
import { refuseHere } from "../../refusals.ts";
import { reachOf } from "../../sessions/reach.ts";
import { tokenOfSession } from "../../sessions/token-of-session.ts";
import { toLogin } from "../../sessions/tokens-of.ts";

/** Signs in with email and password: POST /login_with_password, 3.1 (S, O32, O26; rest C). */
export const loginWithPassword = operation(
	"loginWithPassword",
	async (request) => {
		const { flow, policy, body } = request;
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		const password = await takePassword(request, body.password.value);
		if (!password.ok) return password;
		const signedIn = await signInWithPassword(flow, {
			identifier: { type: "email", value: email.value },
			password: password.value,
			session: reachOf(policy),
		});
		if (signedIn.ok)
			return { status: 200, body: await toLogin(request, signedIn.value) };
		if (signedIn.code !== "password-expired") return signedIn;
		const { sessionId } = signedIn.data;
		const token = await tokenOfSession(request, sessionId);
		return refuseHere("password-expired-token", { token });
	},
);
