import { isVerified } from "../../../core/account.ts";
import { type AnyRefusal, refuse } from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { isRoot } from "../people/person.ts";
import { dueDiligence } from "../people/proofing.ts";
import type { BankingPolicy } from "../policy.ts";
import type { IdentityType } from "../programme.ts";
import { refuseForProgramme } from "../refusals.ts";

/**
 * Why whoever has the address of a sign-up cannot be given one more identity, if so. Only for a
 * company does the vendor ask how the person stands (O32; by what: C).
 */
export function refusalOfHolder(
	{ programme }: Pick<BankingPolicy, "programme">,
	holder: Account,
	type: IdentityType,
): AnyRefusal | undefined {
	if (!programme.multiIdentity || !isRoot(holder))
		return refuse("identifier-taken", { identifier: "email" });
	if (type === "CONSUMER") return undefined;
	if (holder.blockedAt !== undefined)
		return refuseForProgramme("ROOT_USER_INACTIVE");
	if (!isVerified(holder, "email"))
		return refuseForProgramme("ROOT_EMAIL_NOT_VERIFIED");
	return holder.proofing[dueDiligence] === "approved"
		? undefined
		: refuseForProgramme("KYC_APPROVAL_MISSING");
}
