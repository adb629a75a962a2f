import { accept, type Outcome, refuse } from "./errors.ts";
import type { PasswordPolicy } from "./policy.ts";
import type { PasswordCredential } from "./records.ts";
import { addSeconds, type Instant } from "./values.ts";

/** A rule of the policy that a password breaks, by its name. */
export type PasswordRule =
	| "too-short"
	| "too-long"
	| `missing-${PasswordPolicy["mustContain"][number]}`
	| "blocklisted";

const kinds: {
	readonly [K in PasswordPolicy["mustContain"][number]]: RegExp;
} = {
	"lower-case": /\p{Ll}/u,
	"upper-case": /\p{Lu}/u,
	digit: /\p{Nd}/u,
	// Whatever is neither letter, mark nor digit, the space included.
	symbol: /[^\p{L}\p{M}\p{N}]/u,
};

/**
 * Checks a new password against the policy. Length is counted in Unicode code points; the blocklist
 * compares whole passwords without case.
 *
 * @returns the password as given, or `password-unacceptable` with every broken rule in the order
 *   length, composition, blocklist
 * @see NIST SP 800-63B-4 section 3.1.1.2 (password verifiers)
 */
export function checkPassword(
	password: string,
	policy: PasswordPolicy,
): Outcome<string, "password-unacceptable"> {
	const rules = brokenRules(password, policy);
	return rules.length === 0
		? accept(password)
		: refuse("password-unacceptable", { rules });
}

/**
 * When a password expires: at an age, or when an operator let it, whichever comes first; undefined
 * while it never does.
 *
 * @param policy.expireAfterSeconds the age in seconds (default: it does not age)
 */
export function expiryOf(
	credential: PasswordCredential,
	policy: Pick<PasswordPolicy, "expireAfterSeconds">,
): Instant | undefined {
	const { changedAt, expiredAt } = credential;
	const { expireAfterSeconds } = policy;
	if (expireAfterSeconds === undefined) return expiredAt;
	const ofAge = addSeconds(changedAt, expireAfterSeconds);
	return Math.min(ofAge, expiredAt ?? ofAge);
}

/** Whether a password has expired; it is good while `now` is before its end. */
export function isExpired(
	credential: PasswordCredential,
	policy: Pick<PasswordPolicy, "expireAfterSeconds">,
	now: Instant,
): boolean {
	const expiry = expiryOf(credential, policy);
	return expiry !== undefined && now >= expiry;
}

function brokenRules(
	password: string,
	policy: PasswordPolicy,
): readonly PasswordRule[] {
	const rules: PasswordRule[] = [];
	const length = [...password].length;
	if (length < policy.minLength) rules.push("too-short");
	if (length > policy.maxLength) rules.push("too-long");
	for (const kind of policy.mustContain) {
		if (!kinds[kind].test(password)) rules.push(`missing-${kind}`);
	}
	if (isBlocked(password, policy.blocklist)) rules.push("blocklisted");
	return rules;
}

function isBlocked(password: string, blocklist: readonly string[]): boolean {
	const folded = password.toLowerCase();
	return blocklist.some((blocked) => blocked.toLowerCase() === folded);
}
