import type { Account, Session } from "../../../core/records.ts";
import { ownProvider, socialIdentitiesOf } from "../people/providers-of.ts";

/**
 * How a person logged in: `Email` for all ways of the tenant's own, else the social provider (D; of
 * several the one bound last, C).
 */
export function providerOf(account: Account, { methods }: Session): string {
	const social = methods.includes("fed")
		? socialIdentitiesOf(account).at(-1)?.provider
		: undefined;
	return social ?? ownProvider;
}
