import { fullYears } from "../../../core/age.ts";
import { isCountry } from "../../../core/countries.ts";
import { parseEmail } from "../../../core/identifiers.ts";
import type { Instant, Json } from "../../../core/values.ts";
import { lookUp } from "../../../pipeline/locale.ts";
import type { FieldIssue } from "../messages/words.ts";
import type { TenantSettings } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import { readPhone } from "./phone.ts";
import { isPostalCode, placeOf } from "./postal-codes.ts";

type Input = components["schemas"]["CustomerInput"];
type AddressInput = components["schemas"]["AddressInput"];

/** What a client says of a customer, checked and completed. */
export interface CustomerDraft {
	readonly id?: string;
	/** In normal form. */
	readonly email?: string;
	/** In E.164 form. */
	readonly phone?: string;
	/** A language of the tenant. */
	readonly language?: string;
	readonly externalIdentifiers: NonNullable<Input["externalIdentifiers"]>;
	readonly consents: NonNullable<Input["consents"]>;
	/** Every other field, as it is to be stored. */
	readonly fields: { readonly [field: string]: Json };
	/** What is wrong with it. */
	readonly issues: readonly FieldIssue[];
}

/** Fields that only the simulator sets; in a body they are ignored. */
export const ownFields: readonly string[] = [
	"status",
	"emailVerified",
	"phoneVerified",
	"providers",
	"createdAt",
	"updatedAt",
	"activatedAt",
];

const oldestYears = 120;
const longestEmail = 254;

/** Checks and completes what a client says of a customer (that it is done: S; rules: C). */
export function draftCustomer(
	input: Input,
	settings: TenantSettings,
	now: Instant,
): CustomerDraft {
	const { id, email, phone, language, address, ...others } = input;
	const { externalIdentifiers = {}, consents = {}, ...rest } = others;
	const issues: FieldIssue[] = [];
	/** The value, or nothing and a note of what is wrong with it. */
	function taken<T>(
		field: string,
		value: T | undefined,
		rule: FieldIssue["rule"],
		facts?: FieldIssue["facts"],
	): T | undefined {
		if (value === undefined)
			issues.push({ field, rule, ...(facts && { facts }) });
		return value;
	}
	const address_ = address && completeAddress(address, settings);
	issues.push(...(address_ === undefined ? [] : addressIssues(address_)));
	if (!isPlausibleBirth(input.birthDate, now))
		issues.push({ field: "birthDate", rule: "birthDate" });
	if (Object.hasOwn(input, "code"))
		issues.push({ field: "code", rule: "code" });
	const mail =
		email === undefined ? undefined : taken("email", ...readEmail(email));
	const number =
		phone === undefined
			? undefined
			: taken("phone", readPhone(phone, settings.country), "phone");
	const tongue =
		language === undefined
			? undefined
			: taken("language", lookUp(language, settings.languages), "language", {
					known: settings.languages.join(", "),
				});
	return {
		...(id !== undefined && { id }),
		...(mail !== undefined && { email: mail }),
		...(number !== undefined && { phone: number }),
		...(tongue !== undefined && { language: tongue }),
		externalIdentifiers,
		consents,
		fields: storedFields(rest, address_),
		issues,
	};
}

function readEmail(
	text: string,
): [
	value: string | undefined,
	rule: FieldIssue["rule"],
	facts?: FieldIssue["facts"],
] {
	const trimmed = text.trim();
	if (trimmed.length > longestEmail)
		return [undefined, "tooLong", { max: String(longestEmail) }];
	const parsed = parseEmail(trimmed);
	return [parsed.ok ? parsed.value : undefined, "email"];
}

/** The address with its country, and city and region where the postal code tells them. */
function completeAddress(
	address: AddressInput,
	settings: TenantSettings,
): AddressInput & { readonly country: string } {
	const { country = settings.country, postalCode } = address;
	const place =
		postalCode === undefined ? undefined : placeOf(postalCode, country);
	return { ...place, ...address, country };
}

function addressIssues({
	country,
	postalCode,
}: AddressInput & { readonly country: string }): readonly FieldIssue[] {
	if (!isCountry(country))
		return [{ field: "address.country", rule: "country" }];
	if (postalCode === undefined || isPostalCode(postalCode, country)) return [];
	const facts = { country };
	return [{ field: "address.postalCode", rule: "postalCode", facts }];
}

function isPlausibleBirth(
	birthDate: string | undefined,
	now: Instant,
): boolean {
	if (birthDate === undefined) return true;
	const years = fullYears(birthDate, now);
	const today = new Date(now).toISOString().slice(0, 10);
	return years !== undefined && birthDate < today && years <= oldestYears;
}

function storedFields(
	rest: { readonly [field: string]: unknown },
	address: AddressInput | undefined,
): CustomerDraft["fields"] {
	const kept = Object.entries(rest).filter(
		([field]) => !ownFields.includes(field) && field !== "code",
	);
	// The body came as JSON, so every value in it is.
	const fields = Object.fromEntries(kept) as { [field: string]: Json };
	// As the schema of an address has it, completed by text.
	return address === undefined
		? fields
		: { ...fields, address: address as unknown as Json };
}
