import { readAccount } from "../../../../core/flows/find-account.ts";
import { handingOver } from "../../handed-over/handing-over.ts";
import { mailTokens } from "../../handed-over/mail-tokens.ts";
import { toMoment } from "../../moments.ts";
import { operation } from "../../operation.ts";
import { providersOf } from "../../people/providers-of.ts";
import { refuseHere } from "../../refusals.ts";

/** Makes the token of any mail: POST /manage/account/emailtoken/{tokentype}, 3.11 (T, D). */
export const makeEmailToken = operation("makeEmailToken", async (request) => {
	const { flow, policy, path, body } = request;
	const kind = path.tokentype.toLowerCase();
	const make = Object.hasOwn(mailTokens, kind) ? mailTokens[kind] : undefined;
	if (make === undefined)
		return refuseHere("message-kind-unknown", { channel: "email" });
	const form = policy.settings.registration.verifyBy;
	const asked = { request, flow: handingOver(flow), sent: body, form };
	const made = await make(asked);
	if (!made.ok) return made;
	const { secret, expiresAt, accountId } = made.value;
	const account = accountId && (await readAccount(flow, accountId));
	return {
		status: 200,
		body: {
			Token: secret,
			ExpiresIn: toMoment(expiresAt),
			IdentityProviders: account ? providersOf(account) : null,
		},
	};
});
