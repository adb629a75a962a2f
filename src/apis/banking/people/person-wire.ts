import { identifierOf, isVerified } from "../../../core/account.ts";
import type { Account } from "../../../core/records.ts";
import { given } from "../given.ts";
import type { components } from "../spec.generated.ts";
import { toCalendarDate } from "./calendar-date.ts";
import { profileOf, userIdOf } from "./person.ts";

type Schemas = components["schemas"];

/** What the wire says of everybody: who they are, how they are reached, whether that is proved. */
export function toContact(account: Account) {
	const { name, surname, mobile, birthDate } = profileOf(account);
	return {
		name,
		surname,
		email: identifierOf(account, "email")?.value ?? "",
		...given({
			mobile,
			dateOfBirth:
				birthDate === undefined ? undefined : toCalendarDate(birthDate),
		}),
		active: account.blockedAt === undefined,
		emailVerified: isVerified(account, "email"),
		mobileNumberVerified: isVerified(account, "phone"),
	};
}

/** An authorised user, as the wire writes them (C; only the request is public). */
export function toUser(account: Account): Schemas["User"] {
	const [identity] = profileOf(account).identities;
	return { id: userIdOf(account), identity, ...toContact(account) };
}
