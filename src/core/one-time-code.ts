import { InvariantError } from "./errors.ts";
import type { CodePolicy } from "./policy.ts";
import type { Digest } from "./ports/crypto.ts";
import type { Random } from "./ports/random.ts";
import { makeDigits } from "./secrets.ts";
import type { RealmId } from "./values.ts";

/**
 * Chooses the one-time code that a message will carry, in the mode of the policy:
 * `fixed` always the same code, `per-recipient` a stable code that differs between recipients and
 * realms, `sequence` the listed codes round and round, `random` fresh digits.
 *
 * @param policy mode, and `length` in digits of the codes that are made here
 * @param target whom the code is for; `recipient` in its normal form
 * @param ordinal how many codes the realm has sent before, from 0; read by `sequence` only
 * @see NIST SP 800-63B-4, out-of-band authenticators, for what a real code must be; the predictable
 *   modes are for tests (C)
 */
export function chooseCode(
	policy: CodePolicy,
	target: { readonly realm: RealmId; readonly recipient: string },
	ordinal: number,
	random: Random,
	digest: Digest,
): string {
	switch (policy.mode) {
		case "fixed":
			return policy.fixedCode;
		case "per-recipient":
			return codeOf(target, policy.length, digest);
		case "sequence":
			return codeAt(policy.sequence, ordinal);
		case "random":
			return makeDigits(random, policy.length);
		default:
			return policy.mode satisfies never;
	}
}

function codeOf(
	target: { readonly realm: RealmId; readonly recipient: string },
	length: number,
	digest: Digest,
): string {
	const hash = digest.sha256(`${target.realm}|${target.recipient}`);
	// 256 bits leave no digit noticeably likelier than another.
	const number = BigInt(`0x${hash}`) % 10n ** BigInt(length);
	return number.toString().padStart(length, "0");
}

function codeAt(sequence: readonly string[], ordinal: number): string {
	const code = sequence[ordinal % sequence.length];
	if (code !== undefined) return code;
	throw new InvariantError(
		`Failed to choose code number ${ordinal}: policy.code.mode is "sequence" but policy.code.sequence is empty. List at least one code.`,
	);
}
