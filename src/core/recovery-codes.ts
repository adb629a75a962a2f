import { accept, type Outcome, refuse } from "./errors.ts";
import type { Digest } from "./ports/crypto.ts";
import type { Random } from "./ports/random.ts";
import type { RecoveryCodes } from "./records.ts";
import { makeHex } from "./secrets.ts";
import type { AccountId, Instant } from "./values.ts";

/** How many codes a person is given at once. */
export const recoveryCodeCount = 10;

/**
 * Makes ten codes of ten hexadecimal digits, each in two halves. They are shown this once; the record
 * keeps digests, salted by the account.
 *
 * @see NIST SP 800-63B-4 section 3.1.2 (look-up secrets)
 */
export function issueRecoveryCodes(
	accountId: AccountId,
	now: Instant,
	tools: { readonly random: Random; readonly digest: Digest },
): { readonly codes: readonly string[]; readonly record: RecoveryCodes } {
	const codes = Array.from({ length: recoveryCodeCount }, () => {
		const digits = makeHex(tools.random, 5);
		return `${digits.slice(0, 5)}-${digits.slice(5)}`;
	});
	return { codes, record: recordOf(accountId, codes, now, tools.digest) };
}

/** The record of codes that are known already. */
export function recordOf(
	accountId: AccountId,
	codes: readonly string[],
	now: Instant,
	digest: Digest,
): RecoveryCodes {
	const digests = codes.map((code) => digestOf(accountId, code, digest));
	return { digests, issuedAt: now };
}

/**
 * Uses a code up; case and surrounding spaces do not matter.
 *
 * @returns the record without the code, or `recovery-code-mismatch` for a wrong or used one
 */
export function useRecoveryCode(
	accountId: AccountId,
	record: RecoveryCodes | undefined,
	code: string,
	digest: Digest,
): Outcome<RecoveryCodes, "recovery-code-mismatch"> {
	const shown = digestOf(accountId, code.trim().toLowerCase(), digest);
	const left = record?.digests.filter((held) => !digest.equal(held, shown));
	return record === undefined || left?.length === record.digests.length
		? refuse("recovery-code-mismatch", {})
		: accept({ ...record, digests: left ?? [] });
}

function digestOf(accountId: AccountId, code: string, digest: Digest): string {
	return digest.sha256(`${accountId}|${code}`);
}
