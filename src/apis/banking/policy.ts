import type { Overrides, Policy } from "../../core/policy.ts";
import {
	defaultProgramme,
	optionalProgramme,
	type Programme,
} from "./programme.ts";

/** Which version of the vendor's API: of May 2023, or of July 2026. */
export type Version = "seed" | "current";

/** What the rules of the core ask for, and the switches only this API has. */
export interface BankingPolicy extends Policy {
	/** Shapes of requests and answers, and which operations there are. */
	readonly profile: Version;
	/** Error codes, and the limits that go with them. */
	readonly errorCodes: Version;
	/** Whether users of one identity get an access token at once, or everybody must exchange. */
	readonly tokenMode: "direct" | "exchange";
	/** Status of the answer when no further step-up code is sent in a session. */
	readonly reissueLimitStatus: 400 | 409;
	/** Whether a change of the password wants a stepped-up token. */
	readonly gatePasswordUpdate: boolean;
	/** Whether channels in paths are compared without regard to case. */
	readonly lenientChannelCase: boolean;
	readonly idempotency: {
		/** How long an answer is kept for repetitions. */
		readonly retentionSeconds: number;
	};
	readonly programme: Programme;
	readonly webhook: {
		/** Where webhooks are posted, on this machine; absent: they stay in the outbox. */
		readonly url?: string;
		/** The api-key that signs them. */
		readonly key: string;
	};
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** What {@link bankingPolicy} leaves out. */
export const optionalPolicy: Overrides<BankingPolicy> = {
	programme: optionalProgramme,
	webhook: { url: "" },
};

/** Defaults of this API (fact sheet 8.4; what is not public is our choice). */
export const bankingPolicy: BankingPolicy = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: ["123456"],
		length: 6,
		lifetimeSeconds: 5 * minute,
		maxAttempts: 5,
		resendCooldownSeconds: 0,
		linkLifetimeSeconds: hour,
		byPurpose: {
			// One code and one more in a session, 15 seconds apart.
			"step-up": { resendCooldownSeconds: 15, maxSends: 2 },
			"reset-password": { lifetimeSeconds: hour },
			"accept-invite": { lifetimeSeconds: 30 * day },
			"verify-identifier": { lifetimeSeconds: day },
		},
	},
	approval: { lifetimeSeconds: 5 * minute, maxSends: 10 },
	stepUp: { rememberSeconds: 180 * day, onBinding: false },
	password: {
		minLength: 8,
		maxLength: 30,
		mustContain: ["lower-case", "upper-case", "digit", "symbol"],
		blocklist: [],
		historySize: 5,
		hashIterations: 1,
	},
	lockout: { maxFailures: 3, lockSeconds: 30 * minute },
	session: { idleSeconds: 5 * minute },
	token: {
		// A token ends with its session: nothing is known of a longest life.
		accessSeconds: 10 * 365 * day,
		refreshSeconds: 0,
		rotateRefresh: false,
		invalidatePrevious: false,
		reuseEndsSession: false,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		secondFactor: "disabled",
	},
	deletion: { graceSeconds: 0 },
	// Off; the vendor's limits would be 100 a minute, 1 000 an hour, 10 000 a day (D-RATE).
	rateLimit: { requests: 0, windowSeconds: minute },
	// This vendor tells which addresses have an account.
	enumerationSafe: false,
	age: {},
	autoApproveProofing: false,
	magicRecipients: true,
	profile: "seed",
	errorCodes: "current",
	tokenMode: "direct",
	reissueLimitStatus: 400,
	gatePasswordUpdate: false,
	lenientChannelCase: false,
	idempotency: { retentionSeconds: day },
	programme: defaultProgramme,
	webhook: { key: "sim-api-key" },
};
