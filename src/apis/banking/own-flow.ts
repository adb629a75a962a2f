import type { FlowContext } from "../../core/flows/context.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { BankingPolicy } from "./policy.ts";

/**
 * The context for the flows of a request, with the numbers that follow from switches of this API: a
 * passcode is a password of digits alone, the version of May 2023 knows no limits of step-up codes, and
 * since 2024 the proof of a mobile number steps its token up (fact sheet 4, 5, 8.2).
 */
export function ownFlow({
	flow,
	policy,
}: Pick<RequestContext<BankingPolicy>, "flow" | "policy">): FlowContext {
	const { passcodeDigits } = policy.programme;
	const { stepUp } = policy;
	const isOld = policy.errorCodes === "seed";
	const bindingProves = policy.profile === "current";
	if (passcodeDigits === undefined && !isOld && !bindingProves) return flow;
	return {
		...flow,
		policy: {
			...policy,
			...(passcodeDigits !== undefined && {
				password: passcodePolicy(policy, passcodeDigits),
			}),
			...(isOld && { code: unlimited(policy) }),
			...(bindingProves &&
				stepUp && { stepUp: { ...stepUp, onBinding: true } }),
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
