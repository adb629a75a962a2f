import { checkPins } from "../../forgotten/reset-pin.ts";
import { operation } from "../../operation.ts";
import { stepUpBy } from "../../second-factor/reauthenticate.ts";

/** Steps up by PIN: PUT /auth/account/reauth/pin, 3.7 (D). */
export const reauthenticateByPin = operation(
	"reauthenticateByPin",
	async (request) => {
		const { body, policy } = request;
		const hasPins = checkPins(policy.settings);
		if (!hasPins.ok) return hasPins;
		const proof = { by: "pin", pin: body.PIN } as const;
		return stepUpBy(request, "pin", proof);
	},
);
