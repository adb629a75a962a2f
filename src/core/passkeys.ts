import { changed } from "./account.ts";
import { accept, type Outcome, refuse } from "./errors.ts";
import type {
	NewPasskeyFacts,
	PasskeyFacts,
} from "./ports/passkey-verifier.ts";
import type {
	Account,
	Authenticator,
	PasskeyAuthenticator,
	PasskeyUse,
} from "./records.ts";
import type { Instant } from "./values.ts";

/** Signatures that are taken, the one wanted most first: ES256, EdDSA, RS256 (COSE numbers). */
export const passkeyAlgorithms: readonly number[] = [-7, -8, -257];

/** Names a passkey to a browser. */
export interface PasskeyDescriptor {
	/** Base64url. */
	readonly credentialId: string;
	readonly transports?: readonly string[];
}

type Holder = Pick<Account, "authenticators">;

/** The account's passkeys, oldest first. @param use only those for this use (default: all) */
export function passkeysOf(
	account: Holder,
	use?: PasskeyUse,
): readonly PasskeyAuthenticator[] {
	return account.authenticators
		.filter(isPasskey)
		.filter(({ uses }) => use === undefined || uses.includes(use));
}

/** The passkey of this credential, if the account has it. */
export function passkeyOf(
	account: Holder,
	credentialId: string,
): PasskeyAuthenticator | undefined {
	return passkeysOf(account).find((held) => held.credentialId === credentialId);
}

/** How passkeys are named to a browser. */
export function descriptorsOf(
	passkeys: readonly PasskeyAuthenticator[],
): readonly PasskeyDescriptor[] {
	return passkeys.map(({ credentialId, transports }) =>
		transports === undefined ? { credentialId } : { credentialId, transports },
	);
}

/** What is known of a new passkey beyond what its device told. */
export interface PasskeyDraft {
	readonly id: string;
	readonly uses: readonly PasskeyUse[];
	readonly label?: string;
	readonly userHandle?: string;
	readonly transports?: readonly string[];
	/** When it was asked for. */
	readonly issuedAt: Instant;
}

/** A passkey, bound now. */
export function newPasskey(
	draft: PasskeyDraft,
	facts: NewPasskeyFacts,
	now: Instant,
): PasskeyAuthenticator {
	const { credentialId, publicKey, algorithm, signCount, backedUp } = facts;
	return {
		...draft,
		kind: "passkey",
		credentialId,
		publicKey,
		algorithm,
		signCount,
		backedUp,
		boundAt: now,
	};
}

/** What a use of a passkey has to fit. */
export interface PasskeyUseExpectation {
	/** What it is used for (default: anything it was bound for). */
	readonly use?: PasskeyUse;
	/** Whether the device must have named the account, because nobody else did. */
	readonly isDiscovered: boolean;
}

/**
 * Whether a passkey may be used so, given what its device told. A counter that does not move forward
 * means that there are two of them, unless the device never counts.
 *
 * @param userHandle what the device calls the account, if it said so
 * @returns the passkey as it must be kept, or `passkey-refused` with `not-asked-for`, `user-handle` or
 *   `counter`
 * @see W3C WebAuthn Level 3, sections 6.1.1 (signature counter) and 7.2
 */
export function usePasskey(
	held: PasskeyAuthenticator,
	{ signCount, backedUp }: PasskeyFacts,
	userHandle: string | undefined,
	{ use, isDiscovered }: PasskeyUseExpectation,
	now: Instant,
): Outcome<PasskeyAuthenticator, "passkey-refused"> {
	if (use !== undefined && !held.uses.includes(use))
		return refuse("passkey-refused", { reason: "not-asked-for" });
	const isNamed =
		userHandle === undefined ? !isDiscovered : userHandle === held.userHandle;
	if (!isNamed) return refuse("passkey-refused", { reason: "user-handle" });
	const counts = signCount !== 0 || held.signCount !== 0;
	if (counts && signCount <= held.signCount)
		return refuse("passkey-refused", { reason: "counter" });
	return accept({ ...held, signCount, backedUp, lastUsedAt: now });
}

/** The account with a passkey as it is after its use. */
export function withPasskeyUsed(
	account: Account,
	used: PasskeyAuthenticator,
): Account {
	const authenticators = account.authenticators.map((held) =>
		held.id === used.id ? used : held,
	);
	return { ...account, authenticators };
}

/** How a use of a passkey proves the person (RFC 8176 `amr` words). */
export function methodsOf({
	userVerified,
}: Pick<PasskeyFacts, "userVerified">): readonly string[] {
	return userVerified ? ["pop", "user", "mfa"] : ["pop", "user"];
}

/** The account whose passkeys no longer serve a use; one that serves nothing else is gone. */
export function withoutPasskeyUse(
	account: Account,
	use: PasskeyUse,
	now: Instant,
	which: (held: PasskeyAuthenticator) => boolean = () => true,
): Account {
	const authenticators = account.authenticators.flatMap((held) => {
		if (!isPasskey(held) || !held.uses.includes(use) || !which(held))
			return [held];
		const uses = held.uses.filter((other) => other !== use);
		return uses.length === 0 ? [] : [{ ...held, uses }];
	});
	return { ...changed(account, now), authenticators };
}

function isPasskey(held: Authenticator): held is PasskeyAuthenticator {
	return held.kind === "passkey";
}
