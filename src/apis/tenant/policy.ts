import type { CheckInPolicy } from "../../core/check-in.ts";
import { type Overrides, override, type Policy } from "../../core/policy.ts";
import type { components } from "./spec.generated.ts";

/** How far a customer has come. */
export type CustomerStatus = components["schemas"]["CustomerStatus"];

/** The vendor's words for what happens to somebody who comes with an address (T-chk). */
export type CheckinPolicy = "noIdentification" | "none" | "partial" | "full";

/** A flow of a tenant's own. */
export interface FlowSettings {
	/** Fields of the profile that must have a value. */
	readonly requiredFields: readonly string[];
	/** Status the customer gets; absent: keeps the one they have. */
	readonly status?: CustomerStatus;
	/** Whether somebody without a token must prove their address first. */
	readonly challenge: boolean;
}

/** One proof that a provider of a tenant's own accepts, and whom it names. */
export interface AcceptedProof {
	readonly proof: { readonly [member: string]: string };
	readonly subject: string;
	/** An address that the provider vouches for. */
	readonly email?: string;
	readonly firstName?: string;
	readonly lastName?: string;
}

/** A provider of a tenant's own. */
export interface CustomProvider {
	/** Members that a proof must have, all of them text. */
	readonly members: readonly string[];
	/** The member that a bare string stands for; absent: there is none. */
	readonly bareMember?: string;
	readonly accepted: readonly AcceptedProof[];
}

/** What each tenant decides for itself (fact sheet 10; C). */
export interface TenantSettings {
	readonly checkinPolicy: CheckinPolicy;
	/** Whether the address cannot be changed any more once it is stored (T-chk). */
	readonly lockEmail: boolean;
	/** Whether a save without a flow is stored, or only validated and filled in. */
	readonly persistWithoutFlow: boolean;
	/** What a challenge sends; `auto`: a code under the policy `full`, else a link. */
	readonly challengeType: "auto" | "otp" | "emailLink";
	/** ISO 3166-1 alpha-2: reads national phone numbers, postal codes and addresses without country. */
	readonly country: string;
	readonly languages: readonly string[];
	readonly defaultLanguage: string;
	/** Names of social providers. */
	readonly socialProviders: readonly string[];
	/** Flows beyond `preregistration` and `activation`. */
	readonly flows: { readonly [name: string]: FlowSettings };
	/** Providers of its own, by name. */
	readonly providers: { readonly [name: string]: CustomProvider };
}

/** What the rules of the core ask for, and the switches only this API has. */
export interface TenantPolicy extends Policy {
	/** Whether problems carry the vendor's members only, without `hint`. */
	readonly strictProblem: boolean;
	/** For tenants without settings of their own, and for what theirs leave out. */
	readonly tenantDefaults: TenantSettings;
	readonly tenants: { readonly [name: string]: TenantSettings };
}

const tenantDefaults: TenantSettings = {
	checkinPolicy: "partial",
	lockEmail: false,
	persistWithoutFlow: true,
	challengeType: "auto",
	country: "FR",
	languages: ["en", "fr", "ja", "it", "es", "de"],
	defaultLanguage: "en",
	socialProviders: ["facebook", "google", "apple", "line"],
	flows: {},
	providers: {},
};

/** What {@link tenantPolicy} leaves out: flows and providers of a tenant's own. */
export const optionalPolicy: Overrides<TenantPolicy> = {
	tenantDefaults: {
		flows: {
			"*": { requiredFields: [], status: "ACTIVE", challenge: false },
		},
		providers: { "*": { members: [], bareMember: "", accepted: [] } },
	},
};

/** Defaults of this API (fact sheet, sections 4, 5 and 10; what is not public is our choice). */
export const tenantPolicy: TenantPolicy = {
	code: {
		mode: "fixed",
		fixedCode: "123456",
		sequence: ["123456"],
		length: 6,
		lifetimeSeconds: 600,
		maxAttempts: 5,
		resendCooldownSeconds: 0,
		linkLifetimeSeconds: 600,
	},
	// There are no passwords here.
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
		accessSeconds: 86_400,
		refreshSeconds: 86_400,
		rotateRefresh: true,
		invalidatePrevious: true,
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
	rateLimit: { requests: 0, windowSeconds: 60 },
	enumerationSafe: false,
	age: { minimumYears: 0, maximumYears: 120 },
	autoApproveProofing: false,
	magicRecipients: true,
	strictProblem: false,
	tenantDefaults,
	tenants: {
		demo: tenantDefaults,
		open: { ...tenantDefaults, checkinPolicy: "none" },
		strict: { ...tenantDefaults, checkinPolicy: "full" },
		dup: { ...tenantDefaults, checkinPolicy: "noIdentification" },
	},
};

/** Names of the tenants that every world has. */
export const knownTenants: readonly string[] = Object.keys(
	tenantPolicy.tenants,
);

/** What a tenant has decided. */
export function settingsOf(
	{ tenantDefaults: defaults, tenants }: TenantPolicy,
	tenant: string,
): TenantSettings {
	const own = Object.hasOwn(tenants, tenant) ? tenants[tenant] : undefined;
	// A scenario may give a tenant some of its settings only.
	return override<TenantSettings>(
		defaults,
		own as Overrides<TenantSettings> | undefined,
	);
}

/** The vendor's policies in the words of the core. */
export const checkInPolicies: {
	readonly [Word in CheckinPolicy]: CheckInPolicy;
} = {
	noIdentification: "anonymous",
	none: "open",
	partial: "proof-when-known",
	full: "proof-always",
};
