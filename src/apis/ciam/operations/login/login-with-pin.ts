import type { AnyRefusal } from "../../../../core/errors.ts";
import { signInWithPin } from "../../../../core/flows/sign-in-with-pin.ts";
import type { SessionId } from "../../../../core/values.ts";
import { operation } from "../../operation.ts";
import { refuseFeature, refuseHere } from "../../refusals.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { plainCompletion } from "../../sign-in/out-of-band.ts";

/** Logs in by PIN, on a device where the person logged in before. */
export const loginWithPin = operation("loginWithPin", async (request) => {
	const { flow, policy, body, query } = request;
	const { enabled, login } = policy.settings.pin;
	if (!enabled) return refuseFeature("pin");
	if (!login) return refuseFeature("pin-login");
	const { PIN: pin } = body;
	if (pin === undefined || pin === "") return refuseHere("pin-missing", {});
	const signed = await signInWithPin<AnyRefusal>(flow, {
		// One only if there is such a session.
		pinSessionId: query.session_token.toLowerCase() as SessionId,
		pin,
		admit: checkAdmission,
		complete: plainCompletion(request),
	});
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
});
