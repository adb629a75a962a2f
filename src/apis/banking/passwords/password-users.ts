import type { AnyRefusal } from "../../../core/errors.ts";
import type { Account } from "../../../core/records.ts";
import { profileOf } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import { refuseForProgramme } from "../refusals.ts";

const notConfigured = "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE";

/** Why the programme has no password for a person, if so; without a person: for anybody. */
export function refusalOfPasswords(
	{ programme: { passwordsFor } }: Pick<BankingPolicy, "programme">,
	account?: Pick<Account, "profile">,
): AnyRefusal | undefined {
	const isOffered =
		account === undefined
			? passwordsFor.length > 0
			: passwordsFor.includes(profileOf(account).credential);
	return isOffered ? undefined : refuseForProgramme(notConfigured);
}
