import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { askSecondStepApproval } from "../../../core/flows/second-step-code.ts";
import type { Challenge } from "../../../core/records.ts";
import type { SessionId } from "../../../core/values.ts";
import type { CiamContext } from "../operation.ts";
import { checkFactorOffered } from "./offered.ts";
import { pushDeviceOf } from "./push-device.ts";

/** Sends the push message of a login that is not complete (1299, 1313). */
export async function sendPush(
	{ flow, policy }: Pick<CiamContext, "flow" | "policy">,
	sessionId: SessionId,
): Promise<Accepted<Challenge> | AnyRefusal> {
	const offered = checkFactorOffered(policy, "push");
	if (!offered.ok) return offered;
	return askSecondStepApproval(flow, { sessionId, deviceOf: pushDeviceOf });
}
