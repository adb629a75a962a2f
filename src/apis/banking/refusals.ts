import type { AnyRefusal } from "../../core/errors.ts";
import { refuseAs } from "../../pipeline/error-table.ts";

/** What the programme of a world forbids; the words of the wire. */
export type ProgrammeReason =
	| "CHANNEL_NOT_SUPPORTED"
	| "COMPANY_LOOKUP_FAILED"
	| "COMPANY_NOT_FOUND"
	| "COMPANY_TYPE_UNSUPPORTED"
	| "CONSUMER_ALREADY_EXISTS"
	| "COUNTRY_INVALID"
	| "COUNTRY_UNSUPPORTED"
	| "CURRENCY_UNSUPPORTED"
	| "EMAIL_DOMAIN_NOT_ALLOWED"
	| "ENROLMENT_LIMIT_EXCEEDED"
	| "FEE_GROUP_INVALID"
	| "IDENTITY_TYPE_NOT_SUPPORTED"
	| "KYC_APPROVAL_MISSING"
	| "MOBILE_COUNTRY_NOT_SUPPORTED"
	| "MULTIPLE_ACCOUNTS_FOUND"
	| "PASSCODE_NOT_SET"
	| "PASSWORD_PROFILE_NOT_CONFIGURED_FOR_CREDENTIAL_TYPE"
	| "PAYMENT_MODEL_CONSTRAINTS_VIOLATED"
	| "PROFILE_INACTIVE"
	| "PROFILE_MISMATCH"
	| "PROFILE_NOT_FOUND"
	| "ROOT_EMAIL_NOT_VERIFIED"
	| "ROOT_USER_INACTIVE"
	| "TYPE_DOES_NOT_SUPPORT_ENROLMENT";

/** The refusals that only this API knows, with the data they carry. */
export type BankingRefusals = {
	"api-key-missing": { readonly header: string };
	"api-key-unknown": Record<never, never>;
	/** The key is known, and does not open this. */
	"api-key-restricted": Record<never, never>;
	/** The identity that was named is none of the user's. */
	"identity-not-theirs": Record<never, never>;
	/** No consumer, corporate or user has the id of the path. */
	"user-unknown": { readonly id: string };
	/** The one-time value in the place of a password is not good. */
	"password-token": {
		readonly state: "unknown" | "expired" | "orphan" | "used";
	};
	/** The password was right and has expired; the token opens the change of it. */
	"password-expired-token": { readonly token: string };
	/** No further step-up code in this session, with the status the world wants for it. */
	"resend-denied": { readonly status: 400 | 409 };
	/** Something else must be enrolled first. */
	"binding-not-ready": Record<never, never>;
	/** What the programme, or the state of the person in it, forbids. */
	"programme-refused": { readonly reason: ProgrammeReason };
	/** The terms that go with the sign-up were not accepted. */
	"sign-up-terms-refused": Record<never, never>;
};

/** Makes a refusal that only this API knows. */
export function refuseHere<Code extends keyof BankingRefusals>(
	code: Code,
	data: BankingRefusals[Code],
): AnyRefusal {
	// Every member of the type above is a record; TypeScript cannot see it through Code.
	return refuseAs<BankingRefusals, Code>(
		code,
		data as BankingRefusals[Code] & { readonly [key: string]: unknown },
	);
}

/** Makes the refusal of something that the programme forbids. */
export function refuseForProgramme(reason: ProgrammeReason): AnyRefusal {
	return refuseHere("programme-refused", { reason });
}
