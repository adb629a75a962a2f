import type { AnyRefusal, FactorKind } from "../../core/errors.ts";
import type { Instant } from "../../core/values.ts";
import { refuseAs } from "../../pipeline/error-table.ts";
import type { RiskTrait } from "./settings.ts";

/** Something a tenant can switch off. */
export type Feature =
	| "registration"
	| "verification-mails"
	| "verification-codes"
	| "password-login"
	| "email-login"
	| "phone-login"
	| "username-login"
	| "only-username-login"
	| "passwordless"
	| "smart-login"
	| "one-touch"
	| "no-callback"
	| "sms"
	| "voice"
	| "pin"
	| "pin-login"
	| "passkeys"
	| "passkey-autofill"
	| "social-registration"
	| "linking"
	| "second-factor"
	| "step-up"
	| "security-questions"
	| "consent"
	| "privacy-policy"
	| "custom-objects";

/** What is wrong with a list of a profile. */
export type ProfileListDefect =
	| "email-type-missing"
	| "email-twice"
	| "email-two-primary"
	| "address-type-missing"
	| "address-type-twice"
	| "phone-type-missing"
	| "phone-type-twice"
	| "custom-field-unknown"
	| "birth-date";

/** The refusals that only this API knows, with the data they carry. */
export type CiamRefusals = {
	"api-key-missing": Record<never, never>;
	"api-key-unknown": Record<never, never>;
	"api-secret-missing": Record<never, never>;
	"api-secret-wrong": Record<never, never>;
	/** The tenant has switched the operation off. */
	"operation-off": { readonly operationId: string };
	"sott-missing": Record<never, never>;
	"sott-wrong": {
		readonly why: "malformed" | "key" | "too-early" | "too-late";
	};
	"captcha-wrong": Record<never, never>;
	/** One of several parameters is needed; the schema cannot say so. */
	"parameter-missing": { readonly name: string };
	"feature-off": { readonly feature: Feature };
	"profile-list": { readonly why: ProfileListDefect; readonly field: string };
	/** Neither email address, phone number nor username. */
	"no-identifier": Record<never, never>;
	"password-missing": Record<never, never>;
	"username-malformed": Record<never, never>;
	"uid-malformed": Record<never, never>;
	/** Fields that the tenant demands are not filled in. */
	"fields-missing": { readonly fields: readonly string[] };
	/** The address, or its domain, may not register. */
	"email-blocked": { readonly by: "address" | "domain" };
	"pin-missing": Record<never, never>;
	/** The person said no on the device. */
	"push-declined": Record<never, never>;
	/** The tenant does not offer this second factor. */
	"factor-off": { readonly factor: FactorKind };
	/** Nothing is bound during a login of somebody who has a second factor. */
	"other-factor-bound": Record<never, never>;
	/** The tenant demands a second factor and offers none. */
	"no-factor-offered": Record<never, never>;
	/** The account does not have the address to which a code is to go. */
	"email-not-own": Record<never, never>;
	/** It does not say which second factor is to go. */
	"factor-unnamed": Record<never, never>;
	/** The account has no second factor at all. */
	"second-factor-missing": Record<never, never>;
	/** The proof of a step-up is unknown, used, expired, or somebody else's. */
	"step-up-proof-wrong": Record<never, never>;
	/** The token of a login that waits for a PIN is of no use. */
	"pin-token": { readonly state: "unknown" | "used" | "expired" };
	/** No link with this token was sent to set a password with. */
	"reset-link-unknown": Record<never, never>;
	/** The account may not log in at all. */
	"login-disabled": Record<never, never>;
	"message-failed": Record<never, never>;
	/** The token of a link, where the operation also redeems codes. */
	"link-refused": { readonly state: "unknown" | "used" | "expired" };
	/** The login goes another way, where a second factor can be shown. */
	"second-factor-needed": Record<never, never>;
	"second-factor-token": {
		readonly state: "missing" | "unknown" | "used" | "expired";
	};
	/** At a login the session exists, and its token opens nothing but the acceptance. */
	"policy-not-accepted": {
		readonly accessToken?: string;
		readonly expiresAt?: Instant;
	};
	/** At a login the token opens the form. */
	"consent-required": { readonly token?: string };
	/** The token opens the choice of a PIN. */
	"pin-required": { readonly token: string };
	"login-unusual": {
		readonly trait: RiskTrait;
		readonly action: "block" | "question" | "mail" | "sms" | "refuse";
	};
	/** What a backend names by its id is not there. */
	"uid-unknown": { readonly named: "account" | "profile" };
	/** No token or code is made for messages of this kind. */
	"message-kind-unknown": { readonly channel: "email" | "sms" };
	/** The version in force is accepted already. */
	"policy-accepted": Record<never, never>;
	/** The submission names no form, or none that the tenant has. */
	"consent-form-unknown": Record<never, never>;
	/** The option is of none of the forms, or a yes to it is missing. */
	"consent-choice-wrong": { readonly option: string };
	"consent-log-empty": Record<never, never>;
	"consent-token": { readonly state: "unknown" | "expired" };
	/** The tenant has not set up this social provider. */
	"provider-unknown": Record<never, never>;
	/** The JWT cannot be trusted, or names nobody. */
	"provider-jwt-refused": {
		readonly reason: string;
		readonly isNameless: boolean;
	};
	/** What the provider's kit gave is not there. */
	"provider-parameter": {
		readonly part: "token" | "secret" | "refresh-token";
	};
	/** The provider vouches for no email address, and the tenant needs one. */
	"provider-address-missing": Record<never, never>;
	/** Somebody has the provider's email address, and the tenant links nothing. */
	"provider-address-taken": Record<never, never>;
	/** The account's own profile is no social one. */
	"own-provider": Record<never, never>;
	/** The token is not of a social login. */
	"candidate-not-social": Record<never, never>;
	"passkey-needs-email": Record<never, never>;
	/** Who logs in by username alone is asked for by username. */
	"questions-by-username": Record<never, never>;
	"custom-object": {
		readonly why: "name" | "id" | "unknown" | "blocked" | "full";
	};
};

/** Makes a refusal that only this API knows. */
export function refuseHere<Code extends keyof CiamRefusals>(
	code: Code,
	data: CiamRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<CiamRefusals, Code>(
		code,
		data as CiamRefusals[Code] & { readonly [key: string]: unknown },
	);
}

/** Refuses what the tenant has switched off. */
export function refuseFeature(feature: Feature): AnyRefusal {
	return refuseHere("feature-off", { feature });
}
