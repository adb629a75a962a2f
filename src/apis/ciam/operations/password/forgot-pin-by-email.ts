import { checkPins } from "../../forgotten/reset-pin.ts";
import { mailReset } from "../../forgotten/send-reset.ts";
import { operation } from "../../operation.ts";
import { soughtOf } from "../../people/sought.ts";

/** Mails a way to set a new PIN: POST /auth/pin/forgot/email, 3.4 (D). */
export const forgotPinByEmail = operation(
	"forgotPinByEmail",
	async (request) => {
		const { body, query, policy } = request;
		const hasPins = checkPins(policy.settings);
		if (!hasPins.ok) return hasPins;
		const identifier = soughtOf({ email: body.Email });
		if (!identifier.ok) return identifier;
		const lost = { forgotten: "pin", identifier: identifier.value } as const;
		const sent = await mailReset(request, lost, query.resetPINUrl);
		return sent.ok ? { status: 200, body: { IsPosted: true } } : sent;
	},
);
