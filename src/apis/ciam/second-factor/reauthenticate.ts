import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { FreshProof } from "../../../core/flows/fresh-proof.ts";
import { reauthenticate } from "../../../core/flows/reauthenticate.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import { toMoment } from "../moments.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";

/** What a backend asks for when it checks a proof. */
export type ProofKind = "password" | "pin" | "second-factor";

/**
 * Lets the person of a request prove themselves once more. A second factor needs a tenant that asks
 * for one again.
 */
export async function stepUpBy(
	{ flow, policy, principal }: CiamContext,
	kind: ProofKind,
	proof: FreshProof,
): Promise<Accepted<ReturnType<typeof toStepUp>> | AnyRefusal> {
	const { stepUp, stepUpSeconds: lifetimeSeconds } =
		policy.settings.secondFactor;
	if (kind === "second-factor" && !stepUp) return refuseFeature("step-up");
	const { id: sessionId } = accountPrincipal(principal).session;
	const order = { sessionId, proof, kind, lifetimeSeconds };
	const proved = await reauthenticate(flow, order);
	return proved.ok ? accept(toStepUp(proved.value)) : proved;
}

function toStepUp(issued: {
	readonly secret: string;
	readonly expiresAt: number;
}) {
	return {
		SecondFactorValidationToken: issued.secret,
		ExpireIn: toMoment(issued.expiresAt),
	};
}
