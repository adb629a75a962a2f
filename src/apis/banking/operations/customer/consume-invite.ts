import { type Refusal, refuse } from "../../../../core/errors.ts";
import {
	acceptInvite,
	type InviteRefusal,
	peekInvite,
} from "../../../../core/flows/accept-invite.ts";
import { readCode } from "../../code-input.ts";
import { operation } from "../../operation.ts";
import { ownFlow } from "../../own-flow.ts";
import { refusalOfPasswords } from "../../passwords/password-users.ts";
import { takeNewPassword } from "../../passwords/typed-password.ts";
import { readNumber } from "../../people/contact.ts";
import { findPerson } from "../../people/find-person.ts";
import { refusalOfInvite } from "../../people/invites.ts";
import { reachOf } from "../../sessions/reach.ts";
import { toToken } from "../../sessions/tokens-of.ts";

/** Accepts an invite: POST /users/{user_id}/invite/consume, 6.11 (O26, D-110; rest C). */
export const consumeInvite = operation("consumeInvite", async (request) => {
	const { flow, policy, path, body } = request;
	const code = readCode(policy, "inviteCode", body.inviteCode);
	if (!code.ok) return code;
	const number = readNumber(body.mobile);
	if (!number.ok) return number;
	const person = await findPerson(flow, path.user_id);
	if (!person.ok) return person;
	const proof = { accountId: person.value.id, code: code.value };
	// The code counts before the password is looked at.
	const open = await peekInvite(flow, proof);
	if (!open.ok) return refusalHere(open);
	const refusal = refusalOfPasswords(policy, person.value);
	if (refusal !== undefined) return refusal;
	const password = await takeNewPassword(request, body.password.value);
	if (!password.ok) return password;
	const accepted = await acceptInvite(ownFlow(request), {
		...proof,
		password: password.value,
		session: reachOf(policy),
		...(number.value && {
			phone: number.value.phone,
			profile: { mobile: number.value.mobile },
		}),
	});
	if (!accepted.ok) {
		// A number of this API may be shared, so it is never taken.
		return accepted.code === "password-unacceptable" ||
			accepted.code === "identifier-taken"
			? accepted
			: refusalHere(accepted);
	}
	return { status: 200, body: await toToken(request, accepted.value) };
});

function refusalHere(refusal: Refusal<InviteRefusal>) {
	return refusal.code === "invite-already-accepted"
		? refuse("password-already-set", {})
		: refusalOfInvite(refusal);
}
