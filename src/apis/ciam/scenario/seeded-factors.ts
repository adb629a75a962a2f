import type { Digest } from "../../../core/ports/crypto.ts";
import type { Account, Authenticator } from "../../../core/records.ts";
import { recordOf } from "../../../core/recovery-codes.ts";
import { normalAnswer } from "../../../core/security-answers.ts";
import type { AccountId, Instant } from "../../../core/values.ts";
import { pushApplication } from "../second-factor/push-device.ts";
import type { SeededAccount, SeededFactors } from "./tenant-section.ts";

/** Hashes what is to be compared only. */
export type Hash = (text: string) => Promise<string>;

/** The authenticators of a scenario's account, all of them bound. */
export async function authenticatorsOf(
	{ secondFactors = {}, passkeys = [] }: SeededAccount,
	at: Instant,
	hash: Hash,
): Promise<readonly Authenticator[]> {
	const { answers } = secondFactors;
	const bound = { issuedAt: at, boundAt: at };
	const held: Authenticator[] = [...reachedBy(secondFactors, at)];
	if (answers !== undefined)
		held.push({
			kind: "knowledge",
			id: "answers",
			hashes: await hashesOf(answers, hash),
			...bound,
		});
	for (const [index, passkey] of passkeys.entries()) {
		const { credentialId, publicKey, userHandle, name, uses } = passkey;
		held.push({
			kind: "passkey",
			id: String(index + 1).padStart(32, "0"),
			credentialId,
			publicKey,
			signCount: 0,
			...(name !== undefined && { label: name }),
			...(userHandle !== undefined && { userHandle }),
			uses: uses ?? ["sign-in"],
			...bound,
		});
	}
	return held;
}

function reachedBy(
	{ totpSecret, phone, email, push, duo }: SeededFactors,
	at: Instant,
): readonly Authenticator[] {
	const bound = { issuedAt: at, boundAt: at };
	const held: Authenticator[] = [];
	if (totpSecret !== undefined)
		held.push({ kind: "totp", id: "totp", secret: totpSecret, ...bound });
	const outOfBand = { kind: "out-of-band", ...bound } as const;
	if (phone !== undefined)
		held.push({ ...outOfBand, id: "sms", channel: "sms", address: phone });
	if (email) held.push({ ...outOfBand, id: "email", channel: "email" });
	if (push)
		held.push({
			...outOfBand,
			id: "push",
			channel: "push",
			application: pushApplication,
		});
	if (duo) held.push({ kind: "external", id: "duo", service: "duo", ...bound });
	return held;
}

/** The backup codes of a scenario's account, as shown and not used. */
export function recoveryCodesOf(
	{ secondFactors }: SeededAccount,
	id: AccountId,
	at: Instant,
	digest: Digest,
): Pick<Account, "recoveryCodes"> {
	const { backupCodes } = secondFactors ?? {};
	if (backupCodes === undefined) return {};
	return { recoveryCodes: recordOf(id, backupCodes, at, digest) };
}

/** Hashes of answers, by id of the question. */
export async function hashesOf(
	answers: { readonly [question: string]: string },
	hash: Hash,
): Promise<{ readonly [question: string]: string }> {
	const hashes: Record<string, string> = {};
	for (const [question, answer] of Object.entries(answers))
		hashes[question] = await hash(normalAnswer(answer));
	return hashes;
}
