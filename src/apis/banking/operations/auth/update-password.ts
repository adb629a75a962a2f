import { changePassword } from "../../../../core/flows/change-password.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import {
	takeNewPassword,
	takePassword,
} from "../../passwords/typed-password.ts";
import { reachAfter } from "../../sessions/reach.ts";
import { toPasswordSet } from "../../sessions/tokens-of.ts";

/** Changes the password: POST /passwords/update, 5.2 (O32, ONV; rest C). */
export const updatePassword = operation("updatePassword", async (request) => {
	const { policy, principal, body } = request;
	const { session } = accountPrincipal(principal);
	const oldPassword = await takePassword(request, body.oldPassword.value);
	if (!oldPassword.ok) return oldPassword;
	const newPassword = await takeNewPassword(request, body.newPassword.value);
	if (!newPassword.ok) return newPassword;
	const changed = await changePassword(ownFlow(request), {
		sessionId: session.id,
		oldPassword: oldPassword.value,
		newPassword: newPassword.value,
		session: reachAfter(policy, session),
	});
	if (!changed.ok) return changed;
	return { status: 200, body: await toPasswordSet(request, changed.value) };
});
