import type { ProgrammeReason } from "../../../src/apis/banking/refusals.ts";

/** Every reason a programme may have; one that is missing does not compile. */
const all: { readonly [reason in ProgrammeReason]: true } = {
	CHANNEL_NOT_SUPPORTED: true,
	COMPANY_LOOKUP_FAILED: true,
	COMPANY_NOT_FOUND: true,
	COMPANY_TYPE_UNSUPPORTED: true,
	CONSUMER_ALREADY_EXISTS: true,
	COUNTRY_INVALID: true,
	COUNTRY_UNSUPPORTED: true,
	CURRENCY_UNSUPPORTED: true,
	EMAIL_DOMAIN_NOT_ALLOWED: true,
	ENROLMENT_LIMIT_EXCEEDED: true,
	FEE_GROUP_INVALID: true,
	IDENTITY_TYPE_NOT_SUPPORTED: true,
	KYC_APPROVAL_MISSING: true,
	MOBILE_COUNTRY_NOT_SUPPORTED: true,
	MULTIPLE_ACCOUNTS_FOUND: true,
	PASSCODE_NOT_SET: true,
	PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE: true,
	PAYMENT_MODEL_CONSTRAINTS_VIOLATED: true,
	PROFILE_INACTIVE: true,
	PROFILE_MISMATCH: true,
	PROFILE_NOT_FOUND: true,
	ROOT_EMAIL_NOT_VERIFIED: true,
	ROOT_USER_INACTIVE: true,
	TYPE_DOES_NOT_SUPPORT_ENROLMENT: true,
};

export const programmeReasons = Object.keys(all);
