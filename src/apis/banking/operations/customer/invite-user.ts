import { inviteAccount } from "../../../../core/flows/invite-account.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { identityOf } from "../../identities/identity-id.ts";
import { operation } from "../../operation.ts";
import { findUserOf } from "../../people/find-user.ts";

/** Mails an invite code: POST /users/{user_id}/invite, 6.9 (O26; rest C). */
export const inviteUser = operation(
	"inviteUser",
	async ({ flow, path, principal }) => {
		const { account, session } = accountPrincipal(principal);
		const identity = identityOf(session, account);
		const user = await findUserOf(flow, identity, path.user_id);
		if (!user.ok) return user;
		const invited = await inviteAccount(flow, { accountId: user.value.id });
		return invited.ok ? { status: 204 } : invited;
	},
);
