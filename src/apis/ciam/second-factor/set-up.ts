import type { Accepted, AnyRefusal, FactorKind } from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamContext } from "../operation.ts";
import { type Profile, toProfile } from "../profile/profile-wire.ts";
import { checkFactorOffered, checkFactorsOn } from "./offered.ts";

/** Whether the tenant has second factors, and this one among them (1097; 1279, 1100, 1256, 1257). */
export function checkSetUp(
	{ policy }: Pick<CiamContext, "policy">,
	factor: FactorKind,
): Accepted<void> | AnyRefusal {
	const isOn = checkFactorsOn(policy);
	return isOn.ok ? checkFactorOffered(policy, factor) : isOn;
}

/** Answers with whoever has set a second factor up, without `Identities` (T), or says why not. */
export function profileOf(
	request: Pick<CiamContext, "flow" | "world">,
	outcome: Accepted<Account> | AnyRefusal,
): { readonly status: 200; readonly body: Profile } | AnyRefusal {
	if (!outcome.ok) return outcome;
	const { Identities: _, ...body } = toProfile(request, outcome.value);
	return { status: 200, body };
}
