import { InvariantError } from "../../../core/errors.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { Account } from "../../../core/records.ts";

/** The person who signed in. */
export function personOf({ account }: Pick<SignedIn, "account">): Account {
	if (account !== undefined) return account;
	throw new InvariantError(
		"Failed to answer a sign-in: it is not that of a person. No operation of this API signs in clients.",
	);
}
