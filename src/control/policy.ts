import type { Policy } from "../core/policy.ts";

/**
 * The policy of the control plane itself. It has no accounts and sends no codes; what it needs is
 * that nobody counts its requests.
 */
export const policy: Policy = {
	code: {
		mode: "random",
		fixedCode: "",
		sequence: [],
		length: 6,
		lifetimeSeconds: 0,
		maxAttempts: 1,
		resendCooldownSeconds: 0,
		linkLifetimeSeconds: 0,
	},
	password: {
		minLength: 8,
		maxLength: 128,
		mustContain: [],
		blocklist: [],
		hashIterations: 1,
	},
	lockout: { maxFailures: 0 },
	session: {},
	token: {
		accessSeconds: 0,
		refreshSeconds: 0,
		rotateRefresh: true,
		invalidatePrevious: true,
		reuseEndsSession: true,
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 0,
		maxAttempts: 1,
		secondFactor: "disabled",
	},
	deletion: { graceSeconds: 0 },
	rateLimit: { requests: 0, windowSeconds: 60 },
	enumerationSafe: false,
	age: {},
	autoApproveProofing: false,
	magicRecipients: false,
};
