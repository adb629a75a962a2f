import type { Policy } from "../../core/policy.ts";

/** What the rules of the core ask for, and the switches only this API has. */
export interface MerchantPolicy extends Policy {
	readonly otp: {
		/** Whether `POST /auth/otp` demands the token of the cookie as bearer too. */
		readonly strictAuthorization: boolean;
	};
	/** Whether the merchant side signs in people with a verified address only. */
	readonly requireEmailVerification: boolean;
	readonly cookie: {
		/** Whether cookies are `Secure; SameSite=None` instead of `SameSite=Lax`. */
		readonly secure: boolean;
	};
	/** Whether requests count as coming through the VPN, which a super admin needs. */
	readonly vpn: boolean;
	readonly signOut: {
		/** Whether the end of a session also ends its access tokens. */
		readonly killsAccess: boolean;
	};
	/** Whether a cashier's unknown company is made instead of refused. */
	readonly cashierMakesCompany: boolean;
}

/** Defaults of this API (fact sheet, sections 2, 5 and 11; what is not public is our choice). */
export const merchantPolicy: MerchantPolicy = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: ["123456"],
		length: 6,
		lifetimeSeconds: 300,
		maxAttempts: 5,
		resendCooldownSeconds: 30,
		linkCooldownSeconds: 0,
		linkLifetimeSeconds: 3600,
	},
	password: {
		minLength: 8,
		maxLength: 1024,
		mustContain: ["upper-case", "lower-case", "digit", "symbol"],
		blocklist: [],
		hashIterations: 1,
	},
	// Off until `maxFailures` is set; the vendor's limit would be 10.
	lockout: { maxFailures: 0, windowSeconds: 900, lockSeconds: 900 },
	session: { pendingSeconds: 600 },
	token: {
		accessSeconds: 900,
		refreshSeconds: 30 * 86_400,
		rotateRefresh: true,
		invalidatePrevious: true,
		reuseEndsSession: true,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		secondFactor: "optional",
	},
	deletion: { graceSeconds: 7 * 86_400 },
	rateLimit: { requests: 0, windowSeconds: 86_400 },
	// This vendor tells which addresses have an account.
	enumerationSafe: false,
	age: {},
	autoApproveProofing: false,
	magicRecipients: true,
	otp: { strictAuthorization: false },
	requireEmailVerification: false,
	cookie: { secure: false },
	vpn: false,
	signOut: { killsAccess: false },
	cashierMakesCompany: false,
};
