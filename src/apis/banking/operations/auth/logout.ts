import { signOut } from "../../../../core/flows/sign-out.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";

/** Ends the whole sign-in of the token: POST /logout, 3.8 (S, O32, ONV; rest C). */
export const logout = operation("logout", async (request) => {
	const { flow, principal, policy } = request;
	const { session } = accountPrincipal(principal);
	await signOut(flow, { sessionId: session.id });
	const { providerLogoutUrl: url } = policy.programme;
	return url === undefined ? { status: 204 } : { status: 200, body: { url } };
});
