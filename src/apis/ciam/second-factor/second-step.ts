import type { AnyRefusal } from "../../../core/errors.ts";
import {
	type ProveSecondFactor,
	takeSecondStep,
} from "../../../core/flows/second-step.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import { toLogin } from "../sign-in/answers.ts";
import { checkAdmission, goOn } from "../sign-in/complete.ts";
import type { components } from "../spec.generated.ts";

type LoginAnswer = components["schemas"]["LoginAnswer"];

/**
 * Completes the login whose second-factor token the request has shown: the prover runs in the
 * transaction, wrong tries are counted, and the gates follow (1264, 1130, 1338, 1194, 1226, 1243).
 */
export async function completeLogin(
	request: CiamContext,
	prove: ProveSecondFactor<AnyRefusal>,
): Promise<AnyRefusal | { readonly status: 200; readonly body: LoginAnswer }> {
	const taken = await takeSecondStep<AnyRefusal>(request.flow, {
		sessionId: accountPrincipal(request.principal).session.id,
		screen: checkAdmission,
		prove,
		goOn: (transaction, signIn) => goOn(request, transaction, signIn),
	});
	return taken.ok
		? { status: 200, body: toLogin(request, taken.value) }
		: asTokenRefusal(taken);
}

/** A session that ended while the request was on its way leaves a token that is used. */
function asTokenRefusal(refusal: AnyRefusal): AnyRefusal {
	return refusal.code === "session-ended" || refusal.code === "token-invalid"
		? refuseHere("second-factor-token", { state: "used" })
		: refusal;
}
