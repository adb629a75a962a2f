import type { Instant, SessionId } from "./values.ts";

/** One reason why a request did not fit its description. */
export interface InputIssue {
	/** Where: `body`, `query`, `path` or `header`. */
	readonly place: "body" | "query" | "path" | "header";
	/** Dotted path of the field inside its place; empty for the whole. */
	readonly field: string;
	/** Which rule: a JSON Schema keyword such as `required`, `type`, `maxLength`. */
	readonly rule: string;
	/** What is wrong, in plain English, without the value itself. */
	readonly problem: string;
	/**
	 * What the rule allows, as text: both bounds of a length or number, the values of a choice, the
	 * pattern. Absent: the rule has no such limits.
	 */
	readonly limits?: readonly string[];
	/** Whether null was sent where something else belongs. */
	readonly isNull?: boolean;
}

/** How a one-time code or link reaches a person. */
export type Channel = "sms" | "email" | "push";

/** Where a challenge is answered: on a second way, or by the very client that asked for it. */
export type ChallengeChannel = Channel | "in-band";

/** All purposes of challenges. */
export const challengePurposes = [
	"sign-in",
	"second-factor",
	"verify-identifier",
	"reset-password",
	"step-up",
	"bind-authenticator",
	"accept-invite",
	"reset-pin",
	"step-up-proof",
	"passkey",
	"recover-passkey",
	"delete-account",
	"relay-sign-in",
] as const;

/** What a challenge proves; a proof for one purpose is worth nothing for another. */
export type ChallengePurpose = (typeof challengePurposes)[number];

/**
 * What the token of a session opens: everything, another session, only a new password, sign-ins by PIN,
 * or, while its sign-in waits at a gate, only what passes the gate.
 */
export type SessionScope =
	| "full"
	| "exchange"
	| "password-change"
	| "pin"
	| "gate";

/** How sure of the person an act must be: stepped up in this very session, or lately in any. */
export type Assurance = "stepped-up" | "step-up-remembered";

/** By what a second factor is proved. */
export type FactorKind =
	| "totp"
	| "sms"
	| "email"
	| "push"
	| "knowledge"
	| "passkey"
	| "external";

/** What ends a lock: the time, a captcha, the answer to a security question, or an operator. */
export type LockRelease = "time" | "captcha" | "answer" | "operator";

/** What is said of a challenge when it is refused. An alias, so that it counts as plain data. */
export type ChallengeFacts = {
	readonly purpose: ChallengePurpose;
	readonly channel: ChallengeChannel;
};

/** Why what an authenticator signed was not accepted (W3C WebAuthn Level 3, sections 7.1 and 7.2). */
export type PasskeyDefect =
	| "malformed"
	| "ceremony"
	| "challenge"
	| "origin"
	| "relying-party"
	| "user-presence"
	| "user-verification"
	| "algorithm"
	| "attestation"
	| "signature"
	| "counter"
	| "user-handle"
	/** A passkey of somebody else, for something else, or for another name. */
	| "not-asked-for"
	/** The credential is bound already, to this account or another. */
	| "already-bound";

/** Why a bearer token was not accepted. */
export type TokenDefect =
	| "malformed"
	| "algorithm"
	| "header"
	| "key"
	| "signature"
	| "type"
	| "issuer"
	| "audience"
	| "not-yet-valid"
	| "expired"
	| "session-unknown"
	| "not-an-access-token";

/** Why a session is over. */
export type SessionEnd =
	| "signed-out"
	| "revoked"
	| "idle"
	| "expired"
	| "password-changed"
	| "account-blocked"
	| "account-deleted"
	| "second-factor-exhausted"
	| "token-reused"
	| "used-up"
	| "displaced";

/**
 * Every refusal of the domain, with the data it carries. One closed union: an API answers each of
 * them in its error table, or does not compile. Codes are facts, not wire words.
 */
export interface RefusalData {
	// the request itself
	"route-unknown": { readonly path: string; readonly hint?: string };
	"method-not-allowed": {
		readonly method: string;
		readonly allow: readonly string[];
	};
	"media-type-unsupported": {
		readonly received: string;
		readonly accepted: readonly string[];
	};
	"body-malformed": { readonly detail: string };
	"body-too-large": { readonly limitBytes: number };
	"input-invalid": { readonly issues: readonly InputIssue[] };
	"rate-limited": {
		readonly retryAfterSeconds: number;
		/** Requests allowed in the window that is full. */
		readonly limit?: number;
		/** All windows in force, shortest first. */
		readonly windows?: readonly {
			readonly requests: number;
			readonly windowSeconds: number;
		}[];
	};
	"idempotency-key-too-long": { readonly limit: number };
	/** The key came before with another payload. */
	"idempotency-key-reused": Record<never, never>;
	/** The first request with the key is still running. */
	"idempotency-in-progress": Record<never, never>;
	"internal-error": { readonly detail: string };
	/** Somebody asked for this fault; `wireCode` is a code of the API. */
	"fault-injected": { readonly status: number; readonly wireCode?: string };

	// who is asking
	"tenant-unknown": {
		readonly tenant: string;
		readonly known: readonly string[];
	};
	"tenant-mismatch": { readonly tokenTenant: string; readonly tenant: string };
	"token-missing": Record<never, never>;
	"token-invalid": { readonly defect: TokenDefect };
	"session-ended": { readonly because: SessionEnd };
	/** The person has as many sessions as they may have. */
	"session-limit-reached": { readonly limit: number };
	"second-factor-required": { readonly enrolled: boolean };
	"scope-too-narrow": {
		readonly scope: SessionScope;
		readonly needed: SessionScope;
	};
	"assurance-too-low": { readonly needed: Assurance };
	"already-stepped-up": Record<never, never>;
	"principal-not-permitted": { readonly needed: string };
	"subject-required": Record<never, never>;
	"subject-not-owned": { readonly subject: string };

	// accounts and their identifiers
	"account-unknown": Record<never, never>;
	"account-exists": { readonly identifier: "email" | "phone" | "external" };
	"account-blocked": Record<never, never>;
	"account-locked": {
		/** Seconds until the lock ends by itself; absent: it does not. */
		readonly retryAfterSeconds?: number;
		readonly release?: LockRelease;
		/** The moment at which it ends by itself. */
		readonly lockedUntil?: Instant;
	};
	"account-not-locked": Record<never, never>;
	"account-deleted": Record<never, never>;
	"identifier-taken": {
		readonly identifier: "email" | "phone" | "username" | "external";
	};
	"identifier-malformed": { readonly identifier: "email" | "phone" };
	"identifier-unverified": { readonly identifier: "email" | "phone" };
	"identifier-missing": { readonly identifier: "email" | "phone" | "any" };
	/** The account must keep one of the kind. */
	"identifier-last": { readonly identifier: "email" | "phone" | "username" };
	"identifier-not-held": {
		readonly identifier: "email" | "phone" | "username";
	};
	"already-verified": { readonly identifier: "email" | "phone" };
	/** The outside identity belongs to this account already, or to another one. */
	"identity-linked": { readonly by: "self" | "other" };
	/** The account holds no identity of the provider, or only other ones. */
	"identity-not-linked": { readonly holdsOther: boolean };
	/** The person has no other way in. */
	"identity-only": Record<never, never>;
	"profile-incomplete": { readonly field: string };
	"field-not-editable": { readonly field: string };
	"age-below-minimum": { readonly minimumYears: number };
	"age-above-maximum": { readonly maximumYears: number };

	// proofs
	"secret-mismatch": { readonly hasPassword: boolean };
	"password-unacceptable": { readonly rules: readonly string[] };
	/** The password was right, but is too old; the session opens only a new password. */
	"password-expired": { readonly sessionId: SessionId };
	"password-already-set": Record<never, never>;
	"password-not-set": Record<never, never>;
	/** It is the present password, or one of the remembered ones before it. */
	"password-reused": Record<never, never>;
	"pin-mismatch": Record<never, never>;
	"pin-not-set": Record<never, never>;
	"pin-unacceptable": { readonly digits: number };
	"recovery-code-mismatch": Record<never, never>;
	/** They are shown once; only a new set can be seen. */
	"recovery-codes-shown": Record<never, never>;
	"question-unknown": { readonly question: string };
	"question-not-answered": { readonly question: string };
	"answers-missing": Record<never, never>;
	"answers-too-few": { readonly needed: number };
	"answer-mismatch": Record<never, never>;
	"sign-in-method-unavailable": { readonly method: string };
	"provider-token-refused": {
		readonly reason: string;
		/** Whether it could be trusted, and names nobody. */
		readonly isNameless?: boolean;
	};
	"refresh-token-invalid": {
		readonly reason:
			| "unknown"
			| "expired"
			| "session-ended"
			| "replaced"
			| "reused"
			| "revoked";
	};
	"code-mismatch": ChallengeFacts & {
		readonly attemptsLeft: number;
		/** Whether it is a right code of another second factor of the person. */
		readonly fitsOther?: boolean;
	};
	"code-expired": ChallengeFacts;
	"attempts-exhausted": ChallengeFacts;
	"challenge-unknown": ChallengeFacts & {
		readonly pendingPurpose?: ChallengePurpose;
		/** When its secret was used, if it was. */
		readonly consumedAt?: Instant;
	};
	"resend-too-soon": ChallengeFacts & { readonly retryAfterSeconds: number };
	/** No more sends in this session, or in this stretch of time. */
	"send-limit-reached": ChallengeFacts & {
		/** Whether the secret was to be handed over, not sent. */
		readonly isHandedOver?: boolean;
	};
	/** One is open already, and waits for its answer. */
	"challenge-pending": ChallengeFacts;
	"authenticator-not-bound": { readonly factor: FactorKind };
	"authenticator-already-bound": { readonly factor: FactorKind };
	"invite-already-accepted": Record<never, never>;
	"totp-mismatch": {
		readonly attemptsLeft: number;
		/** Whether it is a right code of another second factor of the person. */
		readonly fitsOther?: boolean;
	};
	/** The wrong try that ended a sign-in; its first factor is asked for again. */
	"second-factor-exhausted": Record<never, never>;
	"totp-not-enrolled": Record<never, never>;
	"totp-already-enrolled": Record<never, never>;
	"passkey-refused": { readonly reason: PasskeyDefect };
	/** Nobody has a passkey of this id. */
	"passkey-unknown": Record<never, never>;
	/** The account has no passkey for this use. */
	"passkey-missing": Record<never, never>;
	/** No client began such a sign-in, or its session was collected. */
	"relay-unknown": {
		/** When it ended unfinished, if that is why. */
		readonly expiredAt?: Instant;
	};
	/** Nobody confirmed it yet. */
	"relay-pending": Record<never, never>;
	/** Another sign-in went by that name before. */
	"relay-reused": Record<never, never>;
	/** The link did its work before. */
	"relay-confirmed": { readonly way: string; readonly isCollected: boolean };

	// what must be true first
	"terms-unknown": Record<never, never>;
	"terms-not-accepted": {
		readonly requiredId: number;
		readonly requiredVersion: number;
	};
	"terms-outdated": {
		readonly currentId: number;
		readonly currentVersion: number;
	};
	"proofing-unavailable": { readonly kind: string };
	"proofing-already-approved": { readonly kind: string };
	"proofing-not-approved": { readonly kind: string; readonly state: string };
	"obligation-open": { readonly kind: "invoice" | "rental" };
}

/** The code of a refusal of the domain. */
export type RefusalCode = keyof RefusalData;

/** A refusal: an expected "no" with the facts behind it. A value, never an exception. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
	[K in C]: {
		readonly ok: false;
		readonly code: K;
		readonly data: RefusalData[K];
	};
}[C];

/** A refusal of any code, the API's own ones included, as the pipeline passes it on. */
export interface AnyRefusal {
	readonly ok: false;
	readonly code: string;
	readonly data: { readonly [key: string]: unknown };
}

/** The good outcome of a rule or flow. */
export interface Accepted<T> {
	readonly ok: true;
	readonly value: T;
}

/** What a rule or flow comes to. */
export type Outcome<T, C extends RefusalCode = RefusalCode> =
	| Accepted<T>
	| Refusal<C>;

/** Makes the good outcome. */
export function accept<T>(value: T): Accepted<T> {
	return { ok: true, value };
}

/** Makes a refusal with its data. */
export function refuse<C extends RefusalCode>(
	code: C,
	data: RefusalData[C],
): Refusal<C> {
	// The mapped type above is exactly this record for one code; TypeScript cannot see it through C.
	return { ok: false, code, data } as unknown as Refusal<C>;
}

/** Thrown for our own mistakes only; the text says what failed, why, and the way out. */
export class InvariantError extends Error {
	override readonly name = "InvariantError";
}
