import { isCountry } from "../../../core/countries.ts";
import type { AnyRefusal } from "../../../core/errors.ts";
import type { BankingPolicy } from "../policy.ts";
import type { IdentityType, Profile, Programme } from "../programme.ts";
import { type ProgrammeReason, refuseForProgramme } from "../refusals.ts";
import type { components } from "../spec.generated.ts";

type Company = Pick<
	components["schemas"]["Company"],
	"type" | "registrationNumber"
>;

/** What the programme looks at when somebody signs up. */
export interface Applicant {
	readonly type: IdentityType;
	readonly profileId: string;
	readonly baseCurrency: string | undefined;
	readonly feeGroup: string | undefined;
	/** Every country that is named. */
	readonly countries: readonly (string | undefined)[];
	/** Where the person lives, or the company is registered. */
	readonly home: string | undefined;
	/** Normal form. */
	readonly email: string;
	readonly company?: Company;
}

/** Why the programme does not take an applicant, if so (codes O32, O26; by which setting: C). */
export function refusalOfApplicant(
	{ programme, errorCodes }: Pick<BankingPolicy, "programme" | "errorCodes">,
	applicant: Applicant,
): AnyRefusal | undefined {
	const reason =
		profileReason(programme, applicant) ??
		countryReason(programme, applicant) ??
		// The version of May 2023 has no codes for these, so it does not check them.
		(errorCodes === "current" ? newerReason(programme, applicant) : undefined);
	return reason && refuseForProgramme(reason);
}

function profileReason(
	{ profiles }: Programme,
	{ type, profileId, baseCurrency, feeGroup }: Applicant,
): ProgrammeReason | undefined {
	if (profiles === undefined) return undefined;
	const profile: Profile | undefined = Object.hasOwn(profiles, profileId)
		? profiles[profileId]
		: undefined;
	if (profile === undefined) return "PROFILE_NOT_FOUND";
	const { type: meant = type, currencies, feeGroups } = profile;
	if (meant !== type)
		return type === "CORPORATE" ? "PROFILE_MISMATCH" : "PROFILE_NOT_FOUND";
	if (profile.inactive) return "PROFILE_INACTIVE";
	if (profile.violatesPaymentModel) return "PAYMENT_MODEL_CONSTRAINTS_VIOLATED";
	if (isOutside(baseCurrency, currencies)) return "CURRENCY_UNSUPPORTED";
	return isOutside(feeGroup, feeGroups) ? "FEE_GROUP_INVALID" : undefined;
}

function countryReason(
	{ countries: served }: Programme,
	{ countries, home }: Applicant,
): ProgrammeReason | undefined {
	const isInvalid = countries.some(
		(country) => country !== undefined && !isCountry(country),
	);
	if (isInvalid) return "COUNTRY_INVALID";
	return isOutside(home, served) ? "COUNTRY_UNSUPPORTED" : undefined;
}

function newerReason(
	programme: Programme,
	{ email, company }: Applicant,
): ProgrammeReason | undefined {
	const domain = email.slice(email.indexOf("@") + 1);
	if (programme.refusedEmailDomains.includes(domain))
		return "EMAIL_DOMAIN_NOT_ALLOWED";
	return company && companyReason(programme, company);
}

function companyReason(
	{ companyTypes, companies = {} }: Programme,
	{ type, registrationNumber = "" }: Company,
): ProgrammeReason | undefined {
	if (isOutside(type, companyTypes)) return "COMPANY_TYPE_UNSUPPORTED";
	const known = Object.hasOwn(companies, registrationNumber)
		? companies[registrationNumber]
		: "known";
	if (known === "unknown") return "COMPANY_NOT_FOUND";
	return known === "lookup-failed" ? "COMPANY_LOOKUP_FAILED" : undefined;
}

/** Whether a value is none of those allowed; nothing is outside of a list that is absent. */
function isOutside(
	value: string | undefined,
	allowed: readonly string[] | undefined,
): boolean {
	return value !== undefined && allowed?.includes(value) === false;
}
