import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { usableFactors } from "./offered.ts";

/**
 * Whether a login that is not complete may bind a second factor: only while the person has none, or a
 * stolen password would bind one (1258, 1250).
 */
export function checkFirstFactor(
	policy: Pick<CiamPolicy, "totp">,
	account: Account,
): Accepted<void> | AnyRefusal {
	return usableFactors(policy, account).length === 0
		? accept(undefined)
		: refuseHere("other-factor-bound", {});
}
