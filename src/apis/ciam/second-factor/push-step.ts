import { accept, refuse } from "../../../core/errors.ts";
import { sessionApproval } from "../../../core/flows/second-step-approval.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import { checkFactorOffered } from "./offered.ts";
import { pushDeviceOf } from "./push-device.ts";
import { completeLogin } from "./second-step.ts";

/** Completes a login once its push message was answered with yes (1299, 1313, 1295, 1312). */
export async function completeByPush(request: CiamContext) {
	const offered = checkFactorOffered(request.policy, "push");
	if (!offered.ok) return offered;
	return completeLogin(request, async (transaction, person) => {
		const { account } = person;
		if (pushDeviceOf(account) === undefined)
			return refuse("authenticator-not-bound", { factor: "push" });
		const asked = await sessionApproval(transaction, person);
		if (asked?.decision === "declined") return refuseHere("push-declined", {});
		return asked?.decision === "approved"
			? // RFC 8176: over more than one channel, and the person was there.
				accept({ account, methods: ["mca", "user"] })
			: refuse("challenge-pending", {
					purpose: "second-factor",
					channel: "push",
				});
	});
}
