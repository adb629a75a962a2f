import type { Instant } from "./values.ts";

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
}

/** How a one-time code or link reaches a person. */
export type Channel = "sms" | "email" | "push";

/** What a challenge proves; a proof for one purpose is worth nothing for another. */
export type ChallengePurpose =
	| "sign-in"
	| "second-factor"
	| "verify-identifier"
	| "reset-password";

/** What is said of a challenge when it is refused. An alias, so that it counts as plain data. */
export type ChallengeFacts = {
	readonly purpose: ChallengePurpose;
	readonly channel: Channel;
};

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
	| "token-reused";

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
	"rate-limited": { readonly retryAfterSeconds: number };
	"internal-error": { readonly detail: string };

	// who is asking
	"tenant-unknown": {
		readonly tenant: string;
		readonly known: readonly string[];
	};
	"tenant-mismatch": { readonly tokenTenant: string; readonly tenant: string };
	"token-missing": Record<never, never>;
	"token-invalid": { readonly defect: TokenDefect };
	"session-ended": { readonly because: SessionEnd };
	"second-factor-required": { readonly enrolled: boolean };
	"principal-not-permitted": { readonly needed: string };
	"subject-required": Record<never, never>;
	"subject-not-owned": { readonly subject: string };

	// accounts and their identifiers
	"account-unknown": Record<never, never>;
	"account-exists": { readonly identifier: "email" | "phone" | "external" };
	"account-blocked": Record<never, never>;
	"account-locked": { readonly retryAfterSeconds?: number };
	"account-deleted": Record<never, never>;
	"identifier-taken": {
		readonly identifier: "email" | "phone" | "username" | "external";
	};
	"identifier-malformed": { readonly identifier: "email" | "phone" };
	"identifier-unverified": { readonly identifier: "email" | "phone" };
	"identifier-missing": { readonly identifier: "email" | "phone" | "any" };
	"already-verified": { readonly identifier: "email" | "phone" };
	"profile-incomplete": { readonly field: string };
	"field-not-editable": { readonly field: string };
	"age-below-minimum": { readonly minimumYears: number };
	"age-above-maximum": { readonly maximumYears: number };

	// proofs
	"secret-mismatch": { readonly hasPassword: boolean };
	"password-unacceptable": { readonly rules: readonly string[] };
	"sign-in-method-unavailable": { readonly method: string };
	"provider-token-refused": { readonly reason: string };
	"refresh-token-invalid": {
		readonly reason:
			| "unknown"
			| "expired"
			| "session-ended"
			| "replaced"
			| "reused";
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
	"totp-mismatch": {
		readonly attemptsLeft: number;
		/** Whether it is a right code of another second factor of the person. */
		readonly fitsOther?: boolean;
	};
	"totp-not-enrolled": Record<never, never>;
	"totp-already-enrolled": Record<never, never>;

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
