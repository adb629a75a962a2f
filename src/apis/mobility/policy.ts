import type { Overrides, Policy } from "../../core/policy.ts";
import { personalFields } from "./customer/personal-fields.ts";

/** How the signature of a bootstrap request is looked at. */
export type SignatureMode = "hmac" | "presence" | "off" | "custom";

/** Numbers and switches of signed bootstrap requests. */
export interface SignaturePolicy {
	/**
	 * `hmac` checks everything, `presence` all but the value, `custom` leaves the value to the function
	 * the API was made with, `off` ignores both parameters.
	 */
	readonly mode: SignatureMode;
	/** Key of the value, for every tenant without one of its own. */
	readonly appSecret: string;
	/** Keys of single tenants. */
	readonly appSecrets: { readonly [tenant: string]: string };
	/** How old a timestamp may be. */
	readonly maxAgeSeconds: number;
	/** How far ahead a timestamp may be. */
	readonly maxAheadSeconds: number;
}

/** Ways to sign in that a tenant offers; any other is refused. */
export interface SignInMethodPolicy {
	readonly password: boolean;
	readonly gaiyo: boolean;
	/** Names of social providers, upper case. */
	readonly providers: readonly string[];
	/** OpenID issuers the tenant trusts; the first stands for a request that names none. */
	readonly openidIssuers: readonly string[];
}

/** A profile field that an operator may demand at sign-up. */
export type SignUpField = "email" | "phoneNumber" | "birthDate" | "country";

/** A profile field that may be demanded before a rental. */
export type RentalField =
	| "email"
	| "phoneNumber"
	| "firstName"
	| "lastName"
	| "birthDate"
	| "street"
	| "postcode"
	| "city"
	| "country";

/** What must be true before a rental; in which order it is checked stands in `rental-gates.ts`. */
export interface RentalPolicy {
	/** Profile fields that must be filled in. */
	readonly requiredFields: readonly RentalField[];
	/** Which of the two must be proved, when the person has it. */
	readonly verified: readonly ("phoneNumber" | "email")[];
	/** Whether an approved driving licence is needed. */
	readonly license: boolean;
	/** Whether everybody needs an operator's approval, not only who was asked for it. */
	readonly manualCheck: boolean;
	/** Whether the sign-up fee must be paid. */
	readonly signUpFee: boolean;
}

/** What the rules of the core ask for, and the numbers and switches only this API has. */
export interface MobilityPolicy extends Policy {
	readonly signature: SignaturePolicy;
	readonly signInMethods: SignInMethodPolicy;
	/** Whether error bodies carry the vendor's four members only, without `hint`. */
	readonly strictEnvelope: boolean;
	/** Fields demanded at sign-up beyond the ones the contract demands. */
	readonly requiredAtSignUp: readonly SignUpField[];
	/** Home branch of an account whose request names none; absent: the tenant's first branch. */
	readonly defaultBranchId?: number;
	readonly rental: RentalPolicy;
}

/** What {@link mobilityPolicy} leaves out. */
export const optionalPolicy: Overrides<MobilityPolicy> = {
	signature: { appSecrets: { "*": "" } },
	defaultBranchId: 0,
};

/** Defaults of this API (fact sheet, sections 4, 5 and 12; what is not public is our choice). */
export const mobilityPolicy: MobilityPolicy = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: ["123456"],
		length: 6,
		lifetimeSeconds: 300,
		maxAttempts: 5,
		resendCooldownSeconds: 30,
		linkLifetimeSeconds: 3600,
	},
	password: {
		minLength: 8,
		maxLength: 128,
		mustContain: [],
		blocklist: ["password", "password1", "12345678", "qwertyui"],
		hashIterations: 1,
	},
	// No lock after wrong passwords is documented; an operator can block an account.
	lockout: { maxFailures: 0 },
	// A session lasts as long as its refresh tokens are renewed.
	session: {},
	token: {
		accessSeconds: 5 * 3600,
		refreshSeconds: 30 * 86_400,
		rotateRefresh: true,
		invalidatePrevious: false,
		reuseEndsSession: false,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		// "disabled" would let an account with a bound app sign in without it; see specs/mobility/NOTES.md.
		secondFactor: "optional",
	},
	deletion: { graceSeconds: 7 * 86_400 },
	rateLimit: { requests: 0, windowSeconds: 86_400 },
	enumerationSafe: true,
	age: { minimumYears: 18 },
	autoApproveProofing: false,
	magicRecipients: true,
	signature: {
		mode: "hmac",
		appSecret: "sim-app-secret",
		appSecrets: {},
		maxAgeSeconds: 120,
		maxAheadSeconds: 30,
	},
	signInMethods: {
		password: true,
		gaiyo: true,
		providers: ["GOOGLE", "APPLE", "FACEBOOK"],
		openidIssuers: ["https://id.example"],
	},
	strictEnvelope: false,
	requiredAtSignUp: [],
	rental: {
		requiredFields: ["email", "phoneNumber", ...personalFields],
		verified: ["phoneNumber", "email"],
		license: true,
		manualCheck: false,
		signUpFee: false,
	},
};
