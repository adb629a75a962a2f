import type { AnyRefusal } from "../../../../core/errors.ts";
import { collectRelay, relayId } from "../../../../core/flows/relay-sign-in.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkAdmission } from "../../sign-in/complete.ts";
import { checkWay, plainCompletion } from "../../sign-in/out-of-band.ts";

/** Gives the client its session, once, after the link of its smart or one-touch login was clicked. */
export const pingSmartLogin = operation("pingSmartLogin", async (request) => {
	const { flow, policy, query } = request;
	const name = query.clientGuid;
	const relay = await flow.store.get("relay", relayId(flow, name));
	const way = relay?.way === "one-touch" ? "oneTouch" : "smart";
	const allowed = checkWay(policy.settings, way);
	if (!allowed.ok) return allowed;
	const signed = await collectRelay<AnyRefusal>(flow, {
		name,
		ways: ["smart", "one-touch"],
		screen: checkAdmission,
		complete: plainCompletion(request),
	});
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
});
