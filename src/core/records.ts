import type {
	ChallengeChannel,
	ChallengePurpose,
	Channel,
	SessionEnd,
	SessionScope,
} from "./errors.ts";
import type {
	AccountId,
	ChallengeId,
	Instant,
	Json,
	RealmId,
	SessionId,
} from "./values.ts";

/** By what an account is found. Emails and phone numbers are kept in their normal form. */
export type IdentifierType = "email" | "phone" | "username" | "external";

/** One name of an account. */
export interface Identifier {
	readonly type: IdentifierType;
	/** Normal form, used for comparison: lower-case email, E.164 phone, `provider:subject`. */
	readonly value: string;
	/** When its owner proved control of it; absent: never. */
	readonly verifiedAt?: Instant;
	/** Whether others may have the same one; then nobody is found by it (absent: nobody else may). */
	readonly isShared?: true;
	/** What it is to the person, in the words of the API (`Secondary`); absent: nothing is said. */
	readonly label?: string;
}

/** A salted password hash, self-describing (`$pbkdf2-sha256$i=...$salt$hash`). */
export interface PasswordCredential {
	readonly hash: string;
	readonly changedAt: Instant;
	/** Hashes of the passwords before it that must not come back, latest first. */
	readonly previous?: readonly string[];
	/** When an operator let it expire, whatever its age. */
	readonly expiredAt?: Instant;
}

/** A salted hash of a PIN, of the same form as a password's. */
export interface PinCredential {
	readonly hash: string;
	readonly changedAt: Instant;
}

/** Codes to look up where no other second factor is at hand (NIST SP 800-63B-4 section 3.1.2). */
export interface RecoveryCodes {
	/** Digests of the codes that are not used yet. */
	readonly digests: readonly string[];
	readonly issuedAt: Instant;
}

/**
 * What the person answered to security questions. NIST SP 800-63B-4 section 3.1.1 forbids them; they
 * are here for APIs that have them.
 */
export interface SecurityAnswers {
	/** Salted hashes, by id of the question. */
	readonly hashes: { readonly [question: string]: string };
	/** Wrong answers in a row. */
	readonly failures: number;
}

/** An authenticator app that holds a shared TOTP secret (RFC 6238). */
export interface TotpAuthenticator {
	readonly kind: "totp";
	readonly id: string;
	/** Shared secret, base32 without padding. */
	readonly secret: string;
	readonly issuedAt: Instant;
	/** When a first right code bound it; absent: issued, not yet bound. */
	readonly boundAt?: Instant;
	/** Last time step accepted, so that no step is accepted twice (RFC 6238 section 5.2). */
	readonly lastStep?: number;
}

/**
 * An address, a phone number or a device that is reached by a second way and answers there (NIST SP
 * 800-63B-4, out-of-band authenticators; it no longer counts mail among them, but vendors do).
 */
export interface OutOfBandAuthenticator {
	readonly kind: "out-of-band";
	readonly id: string;
	readonly channel: "sms" | "push" | "email";
	/** The app on the device; absent: the phone number or address itself. */
	readonly application?: string;
	/** Where its codes go, in normal form; absent: where the account's own identifier says. */
	readonly address?: string;
	readonly issuedAt: Instant;
	/** When its owner confirmed it; absent: begun, not yet bound. */
	readonly boundAt?: Instant;
	/** When its owner turned the binding down. */
	readonly declinedAt?: Instant;
}

/** What a passkey may be used for. */
export type PasskeyUse = "sign-in" | "second-factor";

/** A key pair on a device of the person, known here by its public half (W3C WebAuthn Level 3). */
export interface PasskeyAuthenticator {
	readonly kind: "passkey";
	/** 32 hexadecimal digits. */
	readonly id: string;
	/** What the device calls it, base64url; unique in the realm. */
	readonly credentialId: string;
	/** COSE key, base64url. */
	readonly publicKey: string;
	/** COSE number of the signature, for example -7 for ES256. */
	readonly algorithm?: number;
	/** Signatures made so far, as last told; 0 where the device does not count. */
	readonly signCount: number;
	/** How the device may be reached, for example `internal` or `usb`. */
	readonly transports?: readonly string[];
	/** Whether it is kept on more than the device. */
	readonly backedUp?: boolean;
	/** Name of the account under which it was made. */
	readonly label?: string;
	/** What the device calls the account, base64url. */
	readonly userHandle?: string;
	/** When it was asked for. */
	readonly issuedAt: Instant;
	readonly boundAt: Instant;
	readonly lastUsedAt?: Instant;
	readonly uses: readonly PasskeyUse[];
}

/** Answers to questions, as a second factor. NIST SP 800-63B-4 allows none such; vendors have them. */
export interface KnowledgeAuthenticator {
	readonly kind: "knowledge";
	readonly id: string;
	/** Hash of each answer in its normal form, by id of the question. */
	readonly hashes: { readonly [question: string]: string };
	readonly issuedAt: Instant;
	readonly boundAt: Instant;
}

/** Another service that asks the person, and tells what it found. */
export interface ExternalAuthenticator {
	readonly kind: "external";
	readonly id: string;
	readonly service: string;
	readonly issuedAt: Instant;
	readonly boundAt: Instant;
}

/** Something a person has or knows beyond the password. */
export type Authenticator =
	| TotpAuthenticator
	| OutOfBandAuthenticator
	| PasskeyAuthenticator
	| KnowledgeAuthenticator
	| ExternalAuthenticator;

/** State of an outside check of a person (licence, identity document, manual). */
export type ProofingState =
	| "not-started"
	| "pending"
	| "approved"
	| "rejected"
	| "retry";

/** One acceptance of one version of terms. */
export interface TermsAcceptance {
	readonly termsId: number;
	readonly scope: string;
	readonly version: number;
	readonly acceptedAt: Instant;
	readonly locale: string;
}

/** Failed attempts in a row, and the lock they led to. */
export interface LockoutState {
	readonly failures: number;
	/** The first of the failures that are counted. */
	readonly firstFailureAt?: Instant;
	readonly lastFailureAt?: Instant;
	/** Locked until this moment, or until what releases a lock that has no end of its own. */
	readonly lockedUntil?:
		| Instant
		| "released-by-operator"
		| "released-by-captcha"
		| "released-by-answer";
}

/** The record we keep of a person in a realm. */
export interface Account {
	readonly id: AccountId;
	/** Running number in the realm, from 1. */
	readonly number: number;
	readonly realm: RealmId;
	readonly identifiers: readonly Identifier[];
	readonly password?: PasswordCredential;
	readonly authenticators: readonly Authenticator[];
	readonly pin?: PinCredential;
	readonly recoveryCodes?: RecoveryCodes;
	readonly securityAnswers?: SecurityAnswers;
	/** Whether a sign-in asks for a second factor; absent: once an authenticator app is bound. */
	readonly secondFactor?: "asked" | "not-asked";
	/** BCP 47 tag of the language in which the person is addressed. */
	readonly locale: string;
	/** Most sessions at a time; absent: as the policy says. */
	readonly sessionLimit?: number;
	/** Attributes only the API understands; the core carries them. */
	readonly profile: { readonly [field: string]: Json };
	/** An operator's act; a blocked account cannot sign in until reinstated. */
	readonly blockedAt?: Instant;
	readonly lockout: LockoutState;
	readonly proofing: { readonly [kind: string]: ProofingState };
	readonly acceptances: readonly TermsAcceptance[];
	/** What stands open and bars some acts. */
	readonly obligations: readonly ("invoice" | "rental")[];
	/** The API client that created the account and may act for it. */
	readonly managedBy?: string;
	/** When the account first completed a sign-in. */
	readonly firstSignInAt?: Instant;
	/** When the person last stepped up, in any session; a reset of the password forgets it. */
	readonly lastSteppedUpAt?: Instant;
	readonly createdAt: Instant;
	readonly updatedAt: Instant;
	readonly deletionRequestedAt?: Instant;
	/** What the person gave as the reason for the deletion. */
	readonly deletionReason?: string;
	/** When the grace time of a requested deletion ends. */
	readonly deletionDueAt?: Instant;
	readonly deletedAt?: Instant;
}

/** Who a session belongs to. */
export type SessionOwner =
	| { readonly kind: "account"; readonly accountId: AccountId }
	| { readonly kind: "client"; readonly clientId: string };

/** How far the second factor of a session has come. */
export type SecondFactorState =
	| "not-needed"
	| "enrolment-pending"
	| "pending"
	| "done";

/** Continuity after authentication (NIST SP 800-63B-4 section 5). */
export interface Session {
	readonly id: SessionId;
	readonly realm: RealmId;
	readonly owner: SessionOwner;
	readonly createdAt: Instant;
	readonly authenticatedAt: Instant;
	/** Last authenticated request; moves the idle limit. */
	readonly lastSeenAt: Instant;
	/** Absolute end; absent: none. */
	readonly expiresAt?: Instant;
	/** How the person proved themselves (RFC 8176 `amr` words). */
	readonly methods: readonly string[];
	readonly secondFactor: SecondFactorState;
	readonly secondFactorFailures: number;
	/** What its token opens; absent: everything. */
	readonly scope?: SessionScope;
	/** The sign-in it comes from, where one sign-in can open several; they end together. */
	readonly signInId?: string;
	/** In which of the person's capacities it acts; only the API knows what that is. */
	readonly actsFor?: string;
	/** When the person proved themselves once more in this session. */
	readonly steppedUpAt?: Instant;
	/** Where it was opened from, as far as the API tells. */
	readonly origin?: SessionOrigin;
	readonly endedAt?: Instant;
	readonly endedBecause?: SessionEnd;
}

/** What is known of the client that a session was opened from. */
export interface SessionOrigin {
	readonly userAgent?: string;
	readonly ipAddress?: string;
}

/**
 * An opaque access token of a session; it ends on its own, before the session or with it. It is kept
 * in clear, since a person's sessions are listed with their tokens.
 */
export interface AccessToken {
	/** The text that is handed out: a UUID. */
	readonly id: string;
	readonly realm: RealmId;
	readonly sessionId: SessionId;
	readonly issuedAt: Instant;
	readonly expiresAt: Instant;
	readonly endedAt?: Instant;
}

/** A renewal key. Only a digest of its secret is kept. */
export interface RefreshToken {
	readonly id: string;
	readonly realm: RealmId;
	readonly sessionId: SessionId;
	readonly digest: string;
	readonly issuedAt: Instant;
	readonly expiresAt: Instant;
	/** When rotation replaced it. */
	readonly replacedAt?: Instant;
	/** When it was ended, while its session went on. */
	readonly revokedAt?: Instant;
}

/** How many secrets one recipient was meant for, for one purpose, since a moment. */
export interface SendWindow {
	readonly startedAt: Instant;
	readonly sent: number;
	/** Those that a caller was given itself. */
	readonly handedOver: number;
}

/** An open request for one proof, for one purpose, from one recipient. */
export interface Challenge {
	readonly id: ChallengeId;
	readonly realm: RealmId;
	readonly purpose: ChallengePurpose;
	readonly channel: ChallengeChannel;
	/** Normal form of the address or number it was sent to; in band: whom it is for, if it is known. */
	readonly recipient: string;
	readonly accountId?: AccountId;
	/** The session it belongs to, where a proof counts for one session only. */
	readonly sessionId?: SessionId;
	/** The secret that was sent: a short code, or the token of a link; empty for an approval. */
	readonly secret: string;
	/**
	 * What comes back: a code, the token of a link, a yes or no from the person's device, or what an
	 * authenticator signed.
	 */
	readonly form: "code" | "link" | "approval" | "assertion";
	/** What came back to an approval. */
	readonly decision?: "approved" | "declined" | "expired";
	/** How many were sent for the same purpose, recipient and session, this one included. */
	readonly sends?: number;
	/** What counts toward the policy's quota, this one included; absent: there was none. */
	readonly window?: SendWindow;
	readonly issuedAt: Instant;
	readonly expiresAt: Instant;
	/** Attempts counted so far, right or wrong. */
	readonly attempts: number;
	readonly maxAttempts: number;
	readonly consumedAt?: Instant;
	/** When a newer challenge of the same purpose and recipient took its place. */
	readonly voidedAt?: Instant;
	/** What the flow wants to know again when the proof arrives. */
	readonly intent: { readonly [field: string]: Json };
}

/** How a message leaves: to a person, or (a webhook) to the server of the API's customer. */
export type MessageChannel = Channel | "webhook";

/** A message we would have sent. */
export interface OutboxMessage {
	readonly id: string;
	readonly realm: RealmId;
	/** Running number in the world, from 1; the order of sending. */
	readonly sequence: number;
	readonly channel: MessageChannel;
	readonly recipient: string;
	/** A word for what it is about: a challenge's purpose, or a notice such as `deletion-requested`. */
	readonly purpose: string;
	readonly locale: string;
	readonly subject?: string;
	readonly text: string;
	readonly code?: string;
	readonly link?: string;
	/** What a webhook says. */
	readonly payload?: Json;
	readonly challengeId?: ChallengeId;
	readonly sentAt: Instant;
	/** When it arrives; absent: at once. */
	readonly deliveredAt?: Instant;
	/** Whether the first answer to a webhook gets lost, so that it is posted again (default: no). */
	readonly isAnswerLost?: true;
}

/** One version of a text to be accepted, for one scope (for example `branch:1`). */
export interface TermsDocument {
	readonly id: number;
	readonly realm: RealmId;
	readonly scope: string;
	readonly version: number;
	/** Texts by language; each API reads its own fields. */
	readonly texts: {
		readonly [locale: string]: { readonly [field: string]: string };
	};
	readonly validFrom: Instant;
	readonly supersededAt?: Instant;
}

/** A record that only one API understands (a branch, a card, a client), kept for it by the store. */
export interface Resource {
	readonly realm: RealmId;
	readonly collection: string;
	readonly id: string;
	readonly value: Json;
}

/**
 * A sign-in that one client begins and another place confirms; then the first collects its session
 * (nearest standard: RFC 8628, device authorization grant).
 */
export interface Relay {
	/** Digest of what the client calls it. */
	readonly id: string;
	readonly realm: RealmId;
	/** What kind of sign-in it is, in a word of the API. */
	readonly way: string;
	readonly begunAt: Instant;
	readonly expiresAt: Instant;
	/** Who confirmed it, and how they proved themselves (RFC 8176 `amr` words); absent: nobody yet. */
	readonly confirmed?: {
		readonly at: Instant;
		readonly accountId: AccountId;
		readonly methods: readonly string[];
	};
	readonly collectedAt?: Instant;
}

/** A message that must not be accepted twice, remembered until `expiresAt`. */
export interface ReplayMark {
	readonly realm: RealmId;
	readonly value: string;
	readonly expiresAt: Instant;
}

/** Everything the store keeps, by kind. */
export interface Records {
	readonly account: Account;
	readonly session: Session;
	readonly "access-token": AccessToken;
	readonly "refresh-token": RefreshToken;
	readonly challenge: Challenge;
	readonly message: OutboxMessage;
	readonly terms: TermsDocument;
	readonly resource: Resource;
	readonly "replay-mark": ReplayMark;
	readonly relay: Relay;
}

/** A kind of record. */
export type RecordKind = keyof Records;

/** A record with its kind. */
export type KindRecord = {
	[K in RecordKind]: { readonly kind: K; readonly record: Records[K] };
}[RecordKind];
