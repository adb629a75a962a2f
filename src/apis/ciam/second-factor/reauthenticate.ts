import {
	type Accepted,
	type AnyRefusal,
	accept,
	type FactorKind,
} from "../../../core/errors.ts";
import type { FreshProof } from "../../../core/flows/fresh-proof.ts";
import { reauthenticate } from "../../../core/flows/reauthenticate.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import { toMoment } from "../moments.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import { checkFactorOffered } from "./offered.ts";

/** What a backend asks for when it checks a proof. */
export type ProofKind = "password" | "pin" | "second-factor";

type Proved = Promise<
	| AnyRefusal
	| {
			readonly status: 200;
			readonly body: components["schemas"]["StepUpToken"];
	  }
>;

/** Lets the person of a request prove themselves once more. */
export async function stepUpBy(
	{ flow, policy, principal }: CiamContext,
	kind: ProofKind,
	proof: FreshProof,
): Proved {
	const { stepUpSeconds: lifetimeSeconds } = policy.settings.secondFactor;
	const { id: sessionId } = accountPrincipal(principal).session;
	const order = { sessionId, proof, kind, lifetimeSeconds };
	const proved = await reauthenticate(flow, order);
	if (!proved.ok) return proved;
	const { secret, expiresAt } = proved.value;
	return {
		status: 200,
		body: {
			SecondFactorValidationToken: secret,
			ExpireIn: toMoment(expiresAt),
		},
	};
}

/** The same by a second factor, which needs a tenant that asks for one again (1191). */
export async function stepUpByFactor(
	request: CiamContext,
	proof: FreshProof,
): Proved {
	const isOffered = checkStepUp(request);
	return isOffered.ok ? stepUpBy(request, "second-factor", proof) : isOffered;
}

/** Whether the tenant asks for second factors again, by this one too (1191; 1256). */
export function checkStepUp(
	{ policy }: Pick<CiamContext, "policy">,
	factor?: FactorKind,
): Accepted<void> | AnyRefusal {
	if (!policy.settings.secondFactor.stepUp) return refuseFeature("step-up");
	return factor === undefined
		? accept(undefined)
		: checkFactorOffered(policy, factor);
}
