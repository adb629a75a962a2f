import { identifierOf, isVerified } from "../../../core/account.ts";
import type { IdentityAssertion } from "../../../core/identity-assertion.ts";
import { fieldOf } from "../../../core/profile.ts";
import type { Account } from "../../../core/records.ts";
import { toDateTime } from "../moments.ts";
import type { CustomerStatus } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { linkedProviders } from "./external-numbers.ts";

type Customer = components["schemas"]["Customer"];

/** How far a stored customer has come. */
export function statusOf(account: Pick<Account, "profile">): CustomerStatus {
	// Only this API writes the field, and only such words.
	return (fieldOf(account, "status") ?? "REGISTERED") as CustomerStatus;
}

/** The profile of a stored customer; what a token says fills its gaps (S, C). */
export function toCustomer(
	account: Account,
	assertion?: IdentityAssertion,
): Customer {
	return {
		id: account.id,
		...toUnsavedCustomer(account, statusOf(account), assertion),
		createdAt: toDateTime(account.createdAt),
		updatedAt: toDateTime(account.updatedAt),
	};
}

/** What a profile would be, were it stored: neither id nor dates. */
export function toUnsavedCustomer(
	account: Account,
	status: CustomerStatus,
	assertion?: IdentityAssertion,
): Customer {
	const claimed = assertion === undefined ? {} : claimedFields(assertion);
	const phone = identifierOf(account, "phone")?.value;
	const email = identifierOf(account, "email")?.value;
	const providers = linkedProviders(account);
	return {
		...claimed,
		// Under a policy without identification an address is a field like others.
		...(fieldOf(account, "email") !== undefined && { emailVerified: false }),
		...(fieldOf(account, "phone") !== undefined && { phoneVerified: false }),
		...account.profile,
		status,
		...(email !== undefined && {
			email,
			emailVerified: isVerified(account, "email"),
		}),
		...(phone !== undefined && {
			phone,
			phoneVerified: isVerified(account, "phone"),
		}),
		language: account.locale,
		...(providers.length > 0 && { providers: [...providers] }),
	};
}

/** What a token says of somebody who has no profile (T-soc). */
export function toClaimedCustomer(assertion: IdentityAssertion): Customer {
	const { isOutside, provider } = assertion;
	return {
		status: "UNKNOWN",
		...claimedFields(assertion),
		...(isOutside && { providers: [provider] }),
	};
}

function claimedFields(assertion: IdentityAssertion): Partial<Customer> {
	const { email, emailVerified, phone, givenName, familyName } = assertion;
	return {
		...(email !== undefined && { email, emailVerified }),
		...(phone !== undefined && { phone, phoneVerified: true }),
		...(givenName !== undefined && { firstName: givenName }),
		...(familyName !== undefined && { lastName: familyName }),
	};
}
