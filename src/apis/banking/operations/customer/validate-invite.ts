import { peekInvite } from "../../../../core/flows/accept-invite.ts";
import { readCode } from "../../code-input.ts";
import { operation } from "../../operation.ts";
import { findPerson } from "../../people/find-person.ts";
import { noInvite, refusalOfInvite } from "../../people/invites.ts";

/** Tries an invite code: POST /users/{user_id}/invite/validate, 6.10 (O26; rest C). */
export const validateInvite = operation(
	"validateInvite",
	async ({ flow, policy, path, body }) => {
		const code = readCode(policy, "inviteCode", body.inviteCode);
		if (!code.ok) return code;
		const person = await findPerson(flow, path.user_id);
		if (!person.ok) return person;
		const { id: accountId } = person.value;
		const shown = await peekInvite(flow, { accountId, code: code.value });
		if (shown.ok) return { status: 204 };
		return shown.code === "invite-already-accepted"
			? noInvite
			: refusalOfInvite(shown);
	},
);
