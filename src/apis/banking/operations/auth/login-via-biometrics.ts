import { accept } from "../../../../core/errors.ts";
import { requestSignInApproval } from "../../../../core/flows/request-approval-sign-in.ts";
import { parseEmail } from "../../../../core/identifiers.ts";
import { switchedOn } from "../../factors/switched-on.ts";
import { actsFor, ownIdentity } from "../../identities/identity-id.ts";
import { operation } from "../../operation.ts";
import { refuseHere } from "../../refusals.ts";

/** Asks on the device for a sign-in: POST /login_via_biometrics, 3.2 (O63, O26, D-ACC; rest C). */
export const loginViaBiometrics = operation(
	"loginViaBiometrics",
	async ({ flow, policy, body }) => {
		const email = parseEmail(body.email);
		if (!email.ok) return email;
		const channel = switchedOn(policy, "BIOMETRIC");
		if (!channel.ok) return channel;
		const { identity } = body;
		const asked = await requestSignInApproval(flow, {
			identifier: { type: "email", value: email.value },
			application: channel.value,
			admit: (account) =>
				identity === undefined || ownIdentity(account, identity) !== undefined
					? accept(undefined)
					: refuseHere("identity-not-theirs", {}),
			...(identity !== undefined && {
				intent: { actsFor: actsFor(identity) },
			}),
		});
		if (!asked.ok) return asked;
		return { status: 200, body: { challengeId: asked.value.id } };
	},
);
