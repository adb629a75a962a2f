import { accept, type Outcome, refuse } from "./errors.ts";
import type { PasswordPolicy } from "./policy.ts";
import type { Identifier, PasswordCredential } from "./records.ts";
import { addSeconds, type Instant } from "./values.ts";

/** A rule of the policy that a password breaks, by its name. */
export type PasswordRule =
	| "too-short"
	| "too-long"
	| `missing-${PasswordPolicy["mustContain"][number]}`
	| "blocklisted"
	| "holds-identifier";

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
 * @param identifiers what the account is found by (default: nothing), for `refusesIdentifiers`
 * @returns the password as given, or `password-unacceptable` with every broken rule in the order
 *   length, composition, blocklist, identifiers
 * @see NIST SP 800-63B-4 section 3.1.1.2 (password verifiers)
 */
export function checkPassword(
	password: string,
	policy: PasswordPolicy,
	identifiers: readonly Pick<Identifier, "type" | "value">[] = [],
): Outcome<string, "password-unacceptable"> {
	const rules = brokenRules(password, policy);
	if (policy.refusesIdentifiers && holdsAny(password, identifiers))
		rules.push("holds-identifier");
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

function brokenRules(password: string, policy: PasswordPolicy): PasswordRule[] {
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

/** Names this short stand in many a good password. */
const shortestName = 3;

function holdsAny(
	password: string,
	identifiers: readonly Pick<Identifier, "type" | "value">[],
): boolean {
	const folded = password.toLowerCase();
	return identifiers.some(({ type, value }) => {
		const [name = ""] = value.toLowerCase().replace("+", "").split("@");
		return (
			type !== "external" &&
			name.length >= shortestName &&
			folded.includes(name)
		);
	});
}

function isBlocked(password: string, blocklist: readonly string[]): boolean {
	const folded = password.toLowerCase();
	return blocklist.some((blocked) => blocked.toLowerCase() === folded);
}
