import type { FlowContext } from "../../core/flows/context.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { BankingPolicy } from "./policy.ts";

/**
 * The context for the flows of a request, with the numbers that follow from switches of this API: a
 * passcode is a password of digits alone, and the version of May 2023 knows no limits of step-up
 * codes (fact sheet 5, 8.2).
 */
export function ownFlow({
	flow,
	policy,
}: Pick<RequestContext<BankingPolicy>, "flow" | "policy">): FlowContext {
	const { passcodeDigits } = policy.programme;
	const isOld = policy.errorCodes === "seed";
	if (passcodeDigits === undefined && !isOld) return flow;
	return {
		...flow,
		policy: {
			...policy,
			...(passcodeDigits !== undefined && {
				password: passcodePolicy(policy, passcodeDigits),
			}),
			...(isOld && { code: unlimited(policy) }),
		},
	};
}

function passcodePolicy(
	{ password }: BankingPolicy,
	digits: number,
): BankingPolicy["password"] {
	const mustContain = ["digit"] as const;
	return { ...password, minLength: digits, maxLength: digits, mustContain };
}

function unlimited({ code }: BankingPolicy): BankingPolicy["code"] {
	const { maxSends: _none, ...stepUp } = code.byPurpose?.["step-up"] ?? {};
	const numbers = { ...stepUp, resendCooldownSeconds: 0 };
	return { ...code, byPurpose: { ...code.byPurpose, "step-up": numbers } };
}
