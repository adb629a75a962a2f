import { changePin as changePinOf } from "../../../../core/flows/change-pin.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { checkPins } from "../../forgotten/reset-pin.ts";
import { operation } from "../../operation.ts";

/** Changes the PIN for who knows the old one: PUT /auth/pin/change, 3.4 (D). */
export const changePin = operation(
	"changePin",
	async ({ flow, policy, principal, body }) => {
		const { settings } = policy;
		const hasPins = checkPins(settings);
		if (!hasPins.ok) return hasPins;
		const changed = await changePinOf(flow, {
			sessionId: accountPrincipal(principal).session.id,
			oldPin: body.OldPIN,
			pin: body.NewPIN,
			digits: settings.pin.digits,
		});
		return changed.ok ? { status: 200, body: { IsPosted: true } } : changed;
	},
);
