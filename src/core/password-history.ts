import { accept, type Outcome, refuse } from "./errors.ts";
import type { PasswordPolicy } from "./policy.ts";
import type { PasswordHasher } from "./ports/crypto.ts";
import type { PasswordCredential } from "./records.ts";
import type { Instant } from "./values.ts";

type HistoryPolicy = Pick<PasswordPolicy, "historySize">;

/**
 * Whether a new password is neither the present one nor one of those remembered before it. Slow: each
 * of them costs as much as a sign-in.
 *
 * @param before the present password, if there is one
 * @param policy.historySize how many count, the present one included (default: none)
 * @returns nothing, or `password-reused`
 */
export async function checkFresh(
	password: string,
	before: PasswordCredential | undefined,
	policy: HistoryPolicy,
	hasher: PasswordHasher,
): Promise<Outcome<void, "password-reused">> {
	for (const hash of remembered(before, policy.historySize ?? 0)) {
		if (await hasher.verify(password, hash))
			return refuse("password-reused", {});
	}
	return accept(undefined);
}

/**
 * The password that takes the place of another, chosen now; as many of those before it are remembered
 * as {@link checkFresh} will look at.
 *
 * @param before the password it replaces, if there is one
 */
export function replaceCredential(
	before: PasswordCredential | undefined,
	hash: string,
	policy: HistoryPolicy,
	now: Instant,
): PasswordCredential {
	const previous = remembered(before, (policy.historySize ?? 0) - 1);
	return {
		hash,
		changedAt: now,
		...(previous.length === 0 ? {} : { previous }),
	};
}

function remembered(
	credential: PasswordCredential | undefined,
	size: number,
): readonly string[] {
	if (credential === undefined) return [];
	const { hash, previous = [] } = credential;
	return [hash, ...previous].slice(0, Math.max(0, size));
}
