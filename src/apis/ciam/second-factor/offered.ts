import {
	type Accepted,
	type AnyRefusal,
	accept,
	type FactorKind,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { boundFactors } from "../../../core/second-factor.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";

/** Whether the tenant has second factors. Refuses with `feature-off`. */
export function checkFactorsOn({
	totp,
}: Pick<CiamPolicy, "totp">): Accepted<void> | AnyRefusal {
	return totp.secondFactor === "disabled"
		? refuseFeature("second-factor")
		: accept(undefined);
}

/** Whether the account has a second factor. Refuses with `second-factor-missing`. */
export function checkHasFactor({
	authenticators,
}: Pick<Account, "authenticators">): Accepted<void> | AnyRefusal {
	const isBound = boundFactors({ authenticators }).length > 0;
	return isBound ? accept(undefined) : refuseHere("second-factor-missing", {});
}

/** Whether the tenant offers this second factor. Refuses with `factor-off`. */
export function checkFactorOffered(
	{ totp: { factors = [] } }: Pick<CiamPolicy, "totp">,
	factor: FactorKind,
): Accepted<void> | AnyRefusal {
	return factors.includes(factor)
		? accept(undefined)
		: refuseHere("factor-off", { factor });
}

/** The second factors that a login can be completed by: bound, and offered by the tenant. */
export function usableFactors(
	{ totp: { factors = [] } }: Pick<CiamPolicy, "totp">,
	account: Account,
): readonly FactorKind[] {
	return boundFactors(account).filter((factor) => factors.includes(factor));
}
