import type { ChallengePurpose, FactorKind, LockRelease } from "./errors.ts";
import { isJsonObject } from "./json-object.ts";

/** How one-time codes are chosen. `fixed` is the sandbox habit; `random` hides nothing. */
export type CodeMode = "fixed" | "per-recipient" | "sequence" | "random";

/** Numbers and switches of one-time codes and links. */
export interface CodePolicy {
	readonly mode: CodeMode;
	/** The code of mode `fixed`. */
	readonly fixedCode: string;
	/** The codes of mode `sequence`, used round and round. */
	readonly sequence: readonly string[];
	/** Digits of a generated code. */
	readonly length: number;
	readonly lifetimeSeconds: number;
	/** Wrong tries after which the code is dead. */
	readonly maxAttempts: number;
	/** Pause between two sends to one recipient for one purpose. */
	readonly resendCooldownSeconds: number;
	/** The same pause for secrets sent as links; absent: that of codes. */
	readonly linkCooldownSeconds?: number;
	/** Digits of the secret of a link: 32 of base32, or of hexadecimal (default: base32). */
	readonly linkDigits?: "base32" | "hexadecimal";
	/** Life of a secret sent as a link or long code. */
	readonly linkLifetimeSeconds: number;
	/** Most secrets to one recipient for one purpose in a stretch of time (default: any number). */
	readonly quota?: SendQuota;
	/** Other numbers for the secrets of some purposes, whatever their form (default: the above). */
	readonly byPurpose?: {
		readonly [P in ChallengePurpose]?: PurposePolicy;
	};
}

/** Most secrets in a window that begins with the first of them; what is absent is not limited. */
export interface SendQuota {
	readonly windowSeconds: number;
	readonly emails?: number;
	readonly sms?: number;
	/** Secrets that a caller is given itself; they are counted apart. */
	readonly handedOver?: number;
}

/** Numbers of the secrets of one purpose; what is absent is as for every purpose. */
export interface PurposePolicy {
	readonly lifetimeSeconds?: number;
	readonly maxAttempts?: number;
	readonly resendCooldownSeconds?: number;
	/** Most sends to one recipient in one session; absent: not limited. */
	readonly maxSends?: number;
}

/** A yes or no that is asked for on the person's device. */
export interface ApprovalPolicy {
	readonly lifetimeSeconds: number;
	/** Most requests in one session; absent: not limited. */
	readonly maxSends?: number;
}

/** What a step-up is worth. */
export interface StepUpPolicy {
	/** How long the account counts as lately stepped up. */
	readonly rememberSeconds: number;
	/** Whether binding an authenticator also steps the session up. */
	readonly onBinding: boolean;
}

/** Passkeys: for which pages they are, and what is asked of the device. */
export interface PasskeyPolicy {
	/** Domain they belong to (the relying party of WebAuthn). */
	readonly rpId: string;
	/** Its name, as a device shows it. */
	readonly rpName: string;
	/** Origins of the pages that may use them. */
	readonly origins: readonly string[];
	/** How long a device has to answer. */
	readonly timeoutSeconds: number;
	/** Whether the device must know the person, by a PIN or a finger. */
	readonly userVerification: "required" | "preferred" | "discouraged";
}

/** What a new password must satisfy. */
export interface PasswordPolicy {
	readonly minLength: number;
	readonly maxLength: number;
	/** Kinds of characters that must all occur; empty: no composition rule (NIST SP 800-63B-4). */
	readonly mustContain: readonly (
		| "lower-case"
		| "upper-case"
		| "digit"
		| "symbol"
	)[];
	/** Passwords refused by name, compared without case. */
	readonly blocklist: readonly string[];
	/** Whether a password must not hold a name of its account, an address up to its `@` (default: no). */
	readonly refusesIdentifiers?: boolean;
	/** How many passwords, the present one included, must not be chosen again; absent: any may. */
	readonly historySize?: number;
	/** Age at which a password expires; absent: never. */
	readonly expireAfterSeconds?: number;
	/** PBKDF2-SHA-256 iterations. Sandbox data is cheap by default; raise it for real cost. */
	readonly hashIterations: number;
}

/** When repeated failures stop further attempts. */
export interface LockoutPolicy {
	/** Consecutive failures that lock the account; 0: never locks. */
	readonly maxFailures: number;
	/** How long a lock lasts; absent: until an operator or a reset releases it. */
	readonly lockSeconds?: number;
	/** How long failures count, from the first of them; absent: until a success. */
	readonly windowSeconds?: number;
	/** What ends a lock; all but the time end it only when they are shown (default: the time). */
	readonly release?: LockRelease;
}

/** Limits of a session. */
export interface SessionPolicy {
	/** Ends after this long without an authenticated request; absent: no idle limit. */
	readonly idleSeconds?: number;
	/** Ends this long after it began, come what may; absent: no absolute limit. */
	readonly absoluteSeconds?: number;
	/** Ends this long after it began if its sign-in is not complete; absent: no such limit. */
	readonly pendingSeconds?: number;
	/** Most sessions of one person at a time; absent: not limited. */
	readonly maxPerAccount?: number;
	/**
	 * What a sign-in beyond that does: it is refused, where the API has a word for it, or it ends the
	 * oldest (default: `refuse`).
	 */
	readonly atLimit?: "refuse" | "end-oldest";
}

/** Life and renewal of tokens. */
export interface TokenPolicy {
	readonly accessSeconds: number;
	readonly refreshSeconds: number;
	/** Whether a refresh hands out a new refresh token. */
	readonly rotateRefresh: boolean;
	/** Whether rotation ends the earlier refresh token. */
	readonly invalidatePrevious: boolean;
	/** Whether an ended refresh token shown again ends its whole session (RFC 9700 section 4.14). */
	readonly reuseEndsSession: boolean;
	/** How long a replaced refresh token is still good, for tabs that renew at once (default: 0). */
	readonly reuseGraceSeconds?: number;
	/**
	 * Whether access tokens carry their facts in a signature, or are references to records that end one
	 * by one; refresh tokens are references alike then (default: `signed`).
	 */
	readonly form?: "signed" | "opaque";
	/** Whether each use of an opaque access token gives it its whole life again (default: no). */
	readonly sliding?: boolean;
}

/** Codes of an authenticator app (RFC 6238). */
export interface TotpPolicy {
	readonly digits: number;
	readonly stepSeconds: number;
	/** Steps accepted before and after the present one. */
	readonly driftSteps: number;
	/** Wrong codes that end a session which waits for its second factor. */
	readonly maxAttempts: number;
	/** Whether a person may, must or cannot use a second factor. */
	readonly secondFactor: "disabled" | "optional" | "mandatory";
	/** What a fresh secret is: 20 random bytes, or the text of 32 hexadecimal digits (default: bytes). */
	readonly secretForm?: "bytes" | "hexadecimal-text";
	/** Which bound factors a sign-in asks for (default: `totp` and `passkey`). */
	readonly factors?: readonly FactorKind[];
}

/** Ends of deletion and its grace. */
export interface DeletionPolicy {
	readonly graceSeconds: number;
}

/** Requests allowed per window; off while `requests` is 0. */
export interface RateLimitPolicy {
	readonly requests: number;
	readonly windowSeconds: number;
	/** Further windows, each with a count of its own (default: none). */
	readonly windows?: readonly RateLimitWindow[];
}

/** Requests allowed in a stretch of time. */
export interface RateLimitWindow {
	readonly requests: number;
	readonly windowSeconds: number;
}

/**
 * Everything the rules of the core ask for as a number or a switch. Each API has its defaults; a
 * scenario or the control plane may override any of them for a world.
 */
export interface Policy {
	readonly code: CodePolicy;
	readonly password: PasswordPolicy;
	readonly lockout: LockoutPolicy;
	readonly session: SessionPolicy;
	readonly token: TokenPolicy;
	readonly totp: TotpPolicy;
	readonly deletion: DeletionPolicy;
	readonly rateLimit: RateLimitPolicy;
	/** Absent: nothing is asked for on a device. */
	readonly approval?: ApprovalPolicy;
	/** Absent: nobody can step up. */
	readonly stepUp?: StepUpPolicy;
	/** Absent: there are no passkeys. */
	readonly passkey?: PasskeyPolicy;
	/** Whether answers hide if an account exists. */
	readonly enumerationSafe: boolean;
	/** Youngest and oldest age of a person, in full years; absent: not limited. */
	readonly age: {
		readonly minimumYears?: number;
		readonly maximumYears?: number;
	};
	/** Whether outside checks of a person are approved as soon as they are started. */
	readonly autoApproveProofing: boolean;
	/** Whether addresses and numbers such as `ada+locked@example.test` ask for a fault. */
	readonly magicRecipients: boolean;
}

/** A tree of overrides for a value: any part may be given, lists replace lists. */
export type Overrides<T> = T extends readonly unknown[]
	? T
	: T extends object
		? { readonly [K in keyof T]?: Overrides<T[K]> }
		: T;

/** Lays overrides over a value; what is not given stays. Neither argument is changed. */
export function override<T extends object>(
	base: T,
	overrides: Overrides<T> | undefined,
): T {
	if (overrides === undefined) return base;
	// A policy is a plain record; its own keys are all that is copied.
	// No spread: see src/decisions/018.
	const empty: Record<string, unknown> = {};
	const result: Record<string, unknown> = Object.assign(empty, base);
	for (const [key, value] of Object.entries(overrides)) {
		if (value === undefined) continue;
		const before = result[key];
		const nested = isJsonObject(before) && isJsonObject(value);
		result[key] = nested
			? override(before, value as Overrides<typeof before>)
			: value;
	}
	return result as T; // same keys as base, each value of base's type or an override of it
}
