import { checkPins } from "../../forgotten/reset-pin.ts";
import { textReset } from "../../forgotten/send-reset.ts";
import { operation } from "../../operation.ts";
import { soughtOf } from "../../people/sought.ts";

/** Sends a code by SMS to set a new PIN with: POST /auth/pin/forgot/otp, 3.4 (D). */
export const forgotPinByPhone = operation(
	"forgotPinByPhone",
	async (request) => {
		const { body, query, policy } = request;
		const hasPins = checkPins(policy.settings);
		if (!hasPins.ok) return hasPins;
		const identifier = soughtOf({ phone: body.Phone });
		if (!identifier.ok) return identifier;
		const lost = { forgotten: "pin", identifier: identifier.value } as const;
		const sent = await textReset(request, lost, query.isVoiceOtp === true);
		return sent.ok
			? { status: 200, body: { IsPosted: true, Data: sent.value } }
			: sent;
	},
);
