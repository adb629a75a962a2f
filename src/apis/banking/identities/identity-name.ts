import type { Account } from "../../../core/records.ts";
import { profileOf } from "../people/person.ts";
import type { Identity } from "./identity.ts";

/** What an identity is called: the company, or first and last name of the person (C). */
export function nameOf(
	identity: Identity,
	rootUser: Pick<Account, "profile">,
): string {
	if (identity.type === "CORPORATE") return identity.company.name;
	const { name, surname } = profileOf(rootUser);
	return `${name} ${surname}`;
}
