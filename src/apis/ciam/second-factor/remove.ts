import type { AnyRefusal, FactorKind } from "../../../core/errors.ts";
import { unbindFactor } from "../../../core/flows/unbind-authenticator.ts";
import { accountPrincipal } from "../../../pipeline/principal.ts";
import type { CiamContext } from "../operation.ts";
import { checkFactorsOn } from "./offered.ts";

/** Takes a second factor off the person of a request (1097; 1099, 1117, 1101, 1259, 1313, 1328, 1334). */
export async function removeFrom(
	{ flow, policy, principal }: CiamContext,
	factor: FactorKind,
): Promise<
	AnyRefusal | { readonly status: 200; readonly body: { IsDeleted: true } }
> {
	const isOn = checkFactorsOn(policy);
	if (!isOn.ok) return isOn;
	const accountId = accountPrincipal(principal).account.id;
	const removed = await unbindFactor(flow, { accountId, factor });
	return removed.ok ? { status: 200, body: { IsDeleted: true } } : removed;
}
