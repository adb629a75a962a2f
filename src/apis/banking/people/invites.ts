import { type Refusal, refuse } from "../../../core/errors.ts";
import type { InviteRefusal } from "../../../core/flows/accept-invite.ts";

/** The refusal of an invite that is not open, whoever it was for (O26). */
export const noInvite = refuse("challenge-unknown", {
	purpose: "accept-invite",
	channel: "email",
});

/**
 * A refusal of an invite as this API tells it: that the invited person was made inactive is not told
 * apart from an invite that is not there (C).
 */
export function refusalOfInvite(
	refusal: Refusal<InviteRefusal>,
): Refusal<InviteRefusal> {
	const { code } = refusal;
	return code === "account-blocked" || code === "account-deleted"
		? noInvite
		: refusal;
}
