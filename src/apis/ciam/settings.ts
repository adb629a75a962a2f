/** What unlocks an account after failed logins. */
export type LockoutType = "Suspend" | "Captcha" | "SecurityQuestion" | "Block";

/** A trait of a login that can be new. */
export type RiskTrait = "device" | "browser" | "city" | "country" | "ip";

/** By what a second factor is proved. */
export type SecondFactorKind =
	| "authenticator"
	| "sms"
	| "email"
	| "question"
	| "push"
	| "passkey"
	| "duo";

/** What finds an account at a login. */
export type LoginIdentifier = "email" | "phone" | "username";

/** A form of consent that a tenant shows. */
export interface ConsentForm {
	/** At what it is shown; logins wait for the one of `Login`. */
	readonly event: string;
	readonly custom?: boolean;
	readonly version?: number;
	readonly options: readonly {
		readonly id: string;
		readonly mandatory?: boolean;
	}[];
}

/** A version of the privacy policy, latest last. */
export interface PrivacyPolicyVersion {
	readonly version: string;
	/** Since when it holds (default: always). */
	readonly startsAt?: string;
}

/**
 * Everything that a tenant of the vendor can switch. The numbers that all APIs have stand in the
 * policy. Source: fact sheet 5; what each one brings about stands in `specs/ciam/NOTES.md`.
 */
export interface TenantSettings {
	readonly apiKey?: string;
	readonly apiSecret?: string;
	readonly disabledOperations: readonly string[];
	readonly registration: {
		readonly enabled: boolean;
		readonly emailVerification: "required" | "optional" | "disabled";
		readonly verifyBy: "link" | "code";
		readonly loginAfterVerification: boolean;
		readonly verificationMails: boolean;
		readonly phoneVerification: boolean;
		readonly requiredFields: readonly string[];
		readonly blockedEmails: readonly string[];
		readonly blockedDomains: readonly string[];
	};
	readonly login: {
		readonly identifiers: readonly LoginIdentifier[];
		readonly password: boolean;
		readonly passwordless: boolean;
		readonly smart: boolean;
		readonly oneTouch: boolean;
		readonly withoutCallback: boolean;
		readonly afterPasswordReset: boolean;
	};
	readonly lockoutType: LockoutType;
	readonly sessions: {
		readonly limit?: number;
		readonly sliding: boolean;
		readonly endOnPasswordChange: boolean;
		readonly refreshTokens: boolean;
	};
	readonly secondFactor: {
		readonly factors: readonly SecondFactorKind[];
		readonly requiredAnswers: number;
		readonly stepUp: boolean;
		readonly pendingSeconds: number;
		readonly stepUpSeconds: number;
	};
	readonly messages: {
		readonly sms: boolean;
		readonly voice: boolean;
		readonly unreachable: readonly string[];
		readonly maxMails?: number;
		readonly maxSms?: number;
		readonly maxTokens?: number;
		readonly windowSeconds: number;
	};
	readonly securityQuestions: {
		readonly questions: readonly {
			readonly id: string;
			readonly text: string;
		}[];
		readonly maxFailures: number;
	};
	readonly privacyPolicy: {
		readonly mode: "Moderated" | "Strict";
		readonly versions: readonly PrivacyPolicyVersion[];
	};
	readonly consent: { readonly forms: readonly ConsentForm[] };
	readonly pin: {
		readonly enabled: boolean;
		readonly login: boolean;
		readonly required: boolean;
		readonly digits: number;
		readonly sessionSeconds: number;
		readonly tokenSeconds: number;
	};
	readonly passkeys: {
		readonly enabled: boolean;
		readonly autofill: boolean;
		readonly rpId: string;
		readonly rpName: string;
		readonly origins: readonly string[];
	};
	readonly social: {
		readonly providers: readonly string[];
		readonly registration: boolean;
		readonly linking: boolean;
	};
	readonly customFields: readonly string[];
	readonly customObjects: {
		readonly [name: string]: { readonly maxRecords?: number };
	};
	readonly risk: {
		readonly watched: readonly RiskTrait[];
		readonly action:
			| "block"
			| "question"
			| "mail"
			| "sms"
			| "refuse"
			| "notify";
	};
}

const minute = 60;
const day = 24 * 60 * minute;

/** A tenant that has everything switched on and nothing made obligatory but a proof of the address. */
export const defaultSettings: TenantSettings = {
	disabledOperations: [],
	registration: {
		enabled: true,
		emailVerification: "required",
		verifyBy: "link",
		loginAfterVerification: false,
		verificationMails: true,
		phoneVerification: true,
		requiredFields: [],
		blockedEmails: [],
		blockedDomains: [],
	},
	login: {
		identifiers: ["email", "phone", "username"],
		password: true,
		passwordless: true,
		smart: true,
		oneTouch: true,
		withoutCallback: true,
		afterPasswordReset: false,
	},
	lockoutType: "Suspend",
	sessions: { sliding: false, endOnPasswordChange: true, refreshTokens: true },
	secondFactor: {
		factors: ["authenticator", "sms", "email", "question", "push", "passkey"],
		requiredAnswers: 1,
		stepUp: true,
		pendingSeconds: 5 * minute,
		stepUpSeconds: 15 * minute,
	},
	messages: { sms: true, voice: false, unreachable: [], windowSeconds: day },
	securityQuestions: { questions: [], maxFailures: 3 },
	privacyPolicy: { mode: "Moderated", versions: [] },
	consent: { forms: [] },
	pin: {
		enabled: false,
		login: false,
		required: false,
		digits: 4,
		sessionSeconds: 7 * day,
		tokenSeconds: 15 * minute,
	},
	passkeys: {
		enabled: true,
		autofill: true,
		rpId: "localhost",
		rpName: "stagedoor",
		origins: ["http://localhost"],
	},
	social: {
		providers: ["facebook", "google", "apple", "linkedin", "twitter", "jwt"],
		registration: true,
		linking: true,
	},
	customFields: [],
	customObjects: {},
	risk: { watched: [], action: "notify" },
};
