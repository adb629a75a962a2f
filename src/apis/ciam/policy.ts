import type { FactorKind, LockRelease } from "../../core/errors.ts";
import { type Overrides, override, type Policy } from "../../core/policy.ts";
import {
	defaultSettings,
	type LockoutType,
	type SecondFactorKind,
	type TenantSettings,
} from "./settings.ts";

/** What the rules of the core ask for, and the switches only this API has. */
export interface CiamPolicy extends Policy {
	/** Whether refusals have status 200 for pages that say so by `X-Requested-With`. */
	readonly errorsAs200ForXhr: boolean;
	/** How far the clock of who made a one-time token may be off. */
	readonly sottSkewSeconds: number;
	/** For tenants without settings of their own, and for what theirs leave out. */
	readonly tenantDefaults: TenantSettings;
	readonly tenants: { readonly [name: string]: Overrides<TenantSettings> };
	/** Those of the tenant that the policy was made for. */
	readonly settings: TenantSettings;
}

const minute = 60;
const day = 24 * 60 * minute;

/** Defaults of this API (fact sheet 5; what is not public is our choice). */
export const ciamPolicy: CiamPolicy = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: ["123456"],
		length: 6,
		lifetimeSeconds: 5 * minute,
		maxAttempts: 5,
		resendCooldownSeconds: 0,
		linkLifetimeSeconds: 3 * day,
		linkDigits: "hexadecimal",
	},
	password: {
		minLength: 6,
		maxLength: 32,
		mustContain: [],
		blocklist: ["password", "123456789", "qwertyuiop"],
		refusesIdentifiers: true,
		hashIterations: 1,
	},
	lockout: { maxFailures: 5, lockSeconds: 15 * minute },
	session: {},
	token: {
		accessSeconds: 15 * minute,
		refreshSeconds: 60 * day,
		rotateRefresh: true,
		invalidatePrevious: true,
		reuseEndsSession: false,
		form: "opaque",
	},
	totp: {
		digits: 6,
		stepSeconds: 30,
		driftSteps: 1,
		maxAttempts: 5,
		secondFactor: "optional",
		secretForm: "hexadecimal-text",
	},
	approval: { lifetimeSeconds: 5 * minute },
	deletion: { graceSeconds: 0 },
	rateLimit: { requests: 0, windowSeconds: minute },
	// This vendor tells which addresses have an account, by default.
	enumerationSafe: false,
	age: {},
	autoApproveProofing: false,
	magicRecipients: true,
	errorsAs200ForXhr: false,
	sottSkewSeconds: 5 * minute,
	tenantDefaults: defaultSettings,
	tenants: {},
	settings: defaultSettings,
};

/** What {@link ciamPolicy} leaves out of the settings of tenants. */
export const optionalPolicy: Overrides<CiamPolicy> = {
	tenantDefaults: {
		apiKey: "",
		apiSecret: "",
		sessions: { limit: 0 },
		messages: { maxMails: 0, maxSms: 0, maxTokens: 0 },
		customObjects: { "*": { maxRecords: 0 } },
	},
};

const perTenant = new WeakMap<CiamPolicy, Map<string, CiamPolicy>>();

/** The policy as a tenant has it: its settings, and what of the core's numbers follows from them. */
export function tenantPolicy(policy: CiamPolicy, tenant: string): CiamPolicy {
	const known = perTenant.get(policy) ?? new Map<string, CiamPolicy>();
	perTenant.set(policy, known);
	const kept = known.get(tenant);
	if (kept !== undefined) return kept;
	const made = withSettings(policy, settingsOf(policy, tenant));
	known.set(tenant, made);
	return made;
}

function settingsOf(policy: CiamPolicy, tenant: string): TenantSettings {
	const own = Object.hasOwn(policy.tenants, tenant)
		? policy.tenants[tenant]
		: undefined;
	return override<TenantSettings>(policy.tenantDefaults, own);
}

const releases: { readonly [T in LockoutType]: LockRelease } = {
	Suspend: "time",
	Captcha: "captcha",
	SecurityQuestion: "answer",
	Block: "operator",
};

const kinds: { readonly [Kind in SecondFactorKind]: FactorKind } = {
	authenticator: "totp",
	sms: "sms",
	email: "email",
	question: "knowledge",
	push: "push",
	passkey: "passkey",
	duo: "external",
};

function withSettings(
	policy: CiamPolicy,
	settings: TenantSettings,
): CiamPolicy {
	const { sessions, secondFactor, messages, passkeys } = settings;
	const { maxMails, maxSms, maxTokens, windowSeconds } = messages;
	return {
		...policy,
		settings,
		lockout: { ...policy.lockout, release: releases[settings.lockoutType] },
		session: {
			...policy.session,
			pendingSeconds: secondFactor.pendingSeconds,
			...(sessions.limit !== undefined && { maxPerAccount: sessions.limit }),
		},
		totp: {
			...policy.totp,
			factors: secondFactor.factors.map((kind) => kinds[kind]),
		},
		token: {
			...policy.token,
			sliding: sessions.sliding,
			...(!sessions.refreshTokens && { refreshSeconds: 0 }),
		},
		code: {
			...policy.code,
			quota: {
				windowSeconds,
				...(maxMails !== undefined && { emails: maxMails }),
				...(maxSms !== undefined && { sms: maxSms }),
				...(maxTokens !== undefined && { handedOver: maxTokens }),
			},
		},
		passkey: {
			rpId: passkeys.rpId,
			rpName: passkeys.rpName,
			origins: passkeys.origins,
			timeoutSeconds: minute,
			userVerification: "preferred",
		},
	};
}
