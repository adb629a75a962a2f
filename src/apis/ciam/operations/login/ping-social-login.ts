import type { AnyRefusal } from "../../../../core/errors.ts";
import { collectRelay } from "../../../../core/flows/relay-sign-in.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkWay, plainCompletion } from "../../sign-in/out-of-band.ts";
import { socialWay } from "../../social/link-by-guid.ts";

/** Gives the client its session, once, after the person came back from the social provider. */
export const pingSocialLogin = operation("pingSocialLogin", async (request) => {
	const { flow, policy, query } = request;
	const allowed = checkWay(policy.settings, "withoutCallback");
	if (!allowed.ok) return allowed;
	const signed = await collectRelay<AnyRefusal>(flow, {
		name: query.clientGuid,
		ways: [socialWay],
		screen: checkAdmission,
		complete: plainCompletion(request),
	});
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
});
