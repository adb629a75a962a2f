import type { Account, Session } from "../../../core/records.ts";
import { ownProvider, socialProvidersOf } from "../people/providers-of.ts";

/**
 * How a person logged in: `Email` for all ways of the tenant's own, else the social provider (D; of
 * several the one bound last, C).
 */
export function providerOf(account: Account, { methods }: Session): string {
	const social = methods.includes("fed")
		? socialProvidersOf(account).at(-1)
		: undefined;
	return social ?? ownProvider;
}
