import { checkPins } from "../../forgotten/reset-pin.ts";
import { passPinGate } from "../../gates/pass-pin-gate.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";

/** Sets a first PIN and goes on with the login: POST /auth/pin/set/pinauthtoken, 3.4 (D). */
export const setPin = operation("setPin", async (request) => {
	const { policy, query, body } = request;
	const hasPins = checkPins(policy.settings);
	if (!hasPins.ok) return hasPins;
	const passed = await passPinGate(request, query.pinAuthToken, body.PIN);
	return passed.ok
		? { status: 200, body: toLogin(request, passed.value) }
		: passed;
});
