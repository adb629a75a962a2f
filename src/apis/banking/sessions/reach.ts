import type { SessionReach } from "../../../core/flows/open-session.ts";
import type { Account, Session } from "../../../core/records.ts";
import { actsFor } from "../identities/identity-id.ts";
import { profileOf } from "../people/person.ts";
import type { BankingPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";

/**
 * How far the session of a sign-in reaches. In token mode `direct` that of a user with one identity
 * acts for it at once; any other must be exchanged first (fact sheet 8.1, C).
 */
export function reachOf({
	tokenMode,
}: Pick<BankingPolicy, "tokenMode">): (account: Account) => SessionReach {
	return (account) => {
		const [first, ...others] = profileOf(account).identities;
		return tokenMode === "exchange" || others.length > 0
			? { scope: "exchange" }
			: { actsFor: actsFor(first) };
	};
}

/** As {@link reachOf}, for a session that follows on another one: it acts for the same identity. */
export function reachAfter(
	policy: Pick<BankingPolicy, "tokenMode">,
	source: Pick<Session, "actsFor">,
): (account: Account) => SessionReach {
	const { actsFor: same } = source;
	return same === undefined ? reachOf(policy) : () => ({ actsFor: same });
}

/** What the token of a session is on the wire. */
export function tokenTypeOf({
	scope,
}: Pick<Session, "scope">): components["schemas"]["TokenType"] {
	return scope === "exchange" ? "AUTH" : "ACCESS";
}
