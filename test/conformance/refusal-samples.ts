import type { RefusalCode, RefusalData } from "../../src/core/errors.ts";
import { aSession } from "../support/a-session.ts";

type Samples = {
	readonly [Code in RefusalCode]: readonly RefusalData[Code][];
};

const facts = [
	{ purpose: "sign-in", channel: "sms" },
	{ purpose: "sign-in", channel: "email" },
	{ purpose: "verify-identifier", channel: "sms" },
	{ purpose: "verify-identifier", channel: "email" },
	{ purpose: "reset-password", channel: "email" },
	{ purpose: "step-up", channel: "sms" },
	{ purpose: "step-up", channel: "push" },
	{ purpose: "bind-authenticator", channel: "sms" },
	{ purpose: "bind-authenticator", channel: "push" },
	{ purpose: "accept-invite", channel: "email" },
	{ purpose: "reset-pin", channel: "email" },
	{ purpose: "reset-pin", channel: "sms" },
	{ purpose: "step-up-proof", channel: "in-band" },
	{ purpose: "passkey", channel: "in-band" },
	{ purpose: "recover-passkey", channel: "email" },
	{ purpose: "delete-account", channel: "email" },
] as const;

const factors = [
	"totp",
	"sms",
	"email",
	"push",
	"knowledge",
	"passkey",
	"external",
] as const;

const defects = [
	"malformed",
	"algorithm",
	"header",
	"key",
	"signature",
	"type",
	"issuer",
	"audience",
	"not-yet-valid",
	"expired",
	"session-unknown",
	"not-an-access-token",
] as const;

const ends = [
	"signed-out",
	"revoked",
	"idle",
	"expired",
	"password-changed",
	"account-blocked",
	"account-deleted",
	"second-factor-exhausted",
	"token-reused",
	"used-up",
	"displaced",
] as const;

const passkeyDefects = [
	"malformed",
	"ceremony",
	"challenge",
	"origin",
	"relying-party",
	"user-presence",
	"user-verification",
	"algorithm",
	"attestation",
	"signature",
	"counter",
	"user-handle",
	"not-asked-for",
	"already-bound",
] as const;

const refreshReasons = [
	"unknown",
	"expired",
	"session-ended",
	"replaced",
	"reused",
	"revoked",
] as const;

/** Fields that an API may demand of a profile, and one that none does. */
const profileFields = [
	"email",
	"phoneNumber",
	"firstName",
	"lastName",
	"birthDate",
	"street",
	"postcode",
	"city",
	"country",
	"signupSettled",
	"shoeSize",
];

const missing = (field: string) => ({
	issues: [
		{ place: "body", field, rule: "required", problem: "is required" } as const,
	],
});

/** A body that is JSON, and no object. */
const noObject = {
	issues: [
		{ place: "body", field: "", rule: "type", problem: "must be object" },
	],
} as const;

/** Refusals of the core with data of every kind that a row of an error table may look at. */
export const refusalSamples: Samples = {
	"route-unknown": [{ path: "/x" }],
	"method-not-allowed": [{ method: "PUT", allow: ["GET"] }],
	"media-type-unsupported": [
		{ received: "text/plain", accepted: ["application/json"] },
	],
	"body-malformed": [{ detail: "not valid JSON" }],
	"body-too-large": [{ limitBytes: 1 }],
	"input-invalid": [...["shoeSize", ...profileFields].map(missing), noObject],
	"rate-limited": [{ retryAfterSeconds: 1 }],
	"internal-error": [{ detail: "broken on purpose" }],
	"tenant-unknown": [{ tenant: "nowhere", known: ["demo"] }],
	"tenant-mismatch": [{ tokenTenant: "demo", tenant: "other" }],
	"token-missing": [{}],
	"token-invalid": defects.map((defect) => ({ defect })),
	"session-ended": ends.map((because) => ({ because })),
	"second-factor-required": [{ enrolled: true }, { enrolled: false }],
	"principal-not-permitted": [{ needed: "api-client" }],
	"subject-required": [{}],
	"subject-not-owned": [{ subject: "x" }],
	"account-unknown": [{}],
	"account-exists": (["email", "phone", "external"] as const).map(
		(identifier) => ({ identifier }),
	),
	"account-blocked": [{}],
	"account-locked": [
		{},
		{ retryAfterSeconds: 1, release: "time", lockedUntil: 1 },
		{ release: "captcha" },
		{ release: "answer" },
		{ release: "operator" },
	],
	"account-deleted": [{}],
	"identifier-taken": (["email", "phone", "username", "external"] as const).map(
		(identifier) => ({ identifier }),
	),
	"identifier-malformed": [{ identifier: "email" }, { identifier: "phone" }],
	"identifier-unverified": [{ identifier: "email" }, { identifier: "phone" }],
	"identifier-missing": (["email", "phone", "any"] as const).map(
		(identifier) => ({ identifier }),
	),
	"already-verified": [{ identifier: "email" }, { identifier: "phone" }],
	"profile-incomplete": profileFields.map((field) => ({ field })),
	"field-not-editable": [{ field: "uuid" }, { field: "Email" }],
	"age-below-minimum": [{ minimumYears: 18 }],
	"age-above-maximum": [{ maximumYears: 99 }],
	"secret-mismatch": [{ hasPassword: true }, { hasPassword: false }],
	"password-unacceptable": [{ rules: ["min-length"] }],
	"sign-in-method-unavailable": [{ method: "x" }],
	"provider-token-refused": [{ reason: "x" }],
	"refresh-token-invalid": refreshReasons.map((reason) => ({ reason })),
	"code-mismatch": facts.flatMap((fact) => [
		{ ...fact, attemptsLeft: 1 },
		{ ...fact, attemptsLeft: 0 },
	]),
	"code-expired": facts,
	"attempts-exhausted": facts,
	"challenge-unknown": facts.flatMap((fact) => [
		fact,
		{ ...fact, consumedAt: 0 },
	]),
	"resend-too-soon": facts.map((fact) => ({ ...fact, retryAfterSeconds: 1 })),
	"totp-mismatch": [{ attemptsLeft: 1 }, { attemptsLeft: 0 }],
	"totp-not-enrolled": [{}],
	"totp-already-enrolled": [{}],
	"terms-unknown": [{}],
	"terms-not-accepted": [{ requiredId: 1, requiredVersion: 1 }],
	"terms-outdated": [{ currentId: 2, currentVersion: 2 }],
	"proofing-unavailable": [{ kind: "x" }],
	"proofing-already-approved": [{ kind: "x" }],
	"proofing-not-approved": [
		{ kind: "licence", state: "pending" },
		{ kind: "manual", state: "pending" },
	],
	"obligation-open": [{ kind: "invoice" }, { kind: "rental" }],
	"idempotency-key-too-long": [{ limit: 1 }],
	"idempotency-key-reused": [{}],
	"idempotency-in-progress": [{}],
	"fault-injected": [{ status: 500 }],
	"scope-too-narrow": [
		{ scope: "exchange", needed: "full" },
		{ scope: "password-change", needed: "full" },
	],
	"assurance-too-low": [
		{ needed: "stepped-up" },
		{ needed: "step-up-remembered" },
	],
	"already-stepped-up": [{}],
	"password-expired": [{ sessionId: aSession().id }],
	"password-already-set": [{}],
	"password-not-set": [{}],
	"password-reused": [{}],
	"send-limit-reached": facts.flatMap((fact) => [
		fact,
		{ ...fact, isHandedOver: true },
	]),
	"challenge-pending": facts,
	"authenticator-not-bound": factors.map((factor) => ({ factor })),
	"authenticator-already-bound": factors.map((factor) => ({ factor })),
	"invite-already-accepted": [{}],
	"account-not-locked": [{}],
	"identifier-last": [{ identifier: "email" }],
	"identifier-not-held": [{ identifier: "email" }],
	"identity-linked": [{ by: "self" }, { by: "other" }],
	"identity-not-linked": [{ holdsOther: true }, { holdsOther: false }],
	"identity-only": [{}],
	"relay-unknown": [{}, { expiredAt: 0 }],
	"relay-pending": [{}],
	"relay-reused": [{}],
	"relay-confirmed": [
		{ way: "one-touch", isCollected: false },
		{ way: "smart", isCollected: false },
		{ way: "smart", isCollected: true },
	],
	"pin-mismatch": [{}],
	"pin-not-set": [{}],
	"pin-unacceptable": [{ digits: 4 }],
	"recovery-code-mismatch": [{}],
	"second-factor-exhausted": [{}],
	"recovery-codes-shown": [{}],
	"question-unknown": [{ question: "x" }],
	"question-not-answered": [{ question: "x" }],
	"answers-missing": [{}],
	"answers-too-few": [{ needed: 2 }],
	"answer-mismatch": [{}],
	"session-limit-reached": [{ limit: 1 }],
	"passkey-refused": passkeyDefects.map((reason) => ({ reason })),
	"passkey-unknown": [{}],
	"passkey-missing": [{}],
};
