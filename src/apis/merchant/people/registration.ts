import type { NewAccountDraft } from "../../../core/account.ts";
import { type AnyRefusal, accept, type Outcome } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { parseEmail } from "../../../core/identifiers.ts";
import { readPhone } from "../../../core/phone-numbers.ts";
import { defaultLang, type Locale } from "../locale.ts";
import type { MerchantPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import {
	isKnownOrganisation,
	type Organisation,
	organisationId,
} from "./organisations.ts";
import { type OrganisationKind, type Role, roles } from "./roles.ts";
import { kyb } from "./user-wire.ts";

type RegisterBody = components["schemas"]["RegisterRequest"];

/** What a registration makes. */
export interface Registration {
	readonly draft: Omit<NewAccountDraft, "password">;
	/** The company or association the person belongs to. */
	readonly organisation: Organisation | undefined;
}

/** Country of a phone number whose country is left out (C). */
const defaultCountry = "FR";

/**
 * Reads the body of a registration beyond what its schema says.
 *
 * @param lang language of the person (default: French)
 * @returns what to make, or `identifier-malformed` (email or phone number), or `field-refused` for a
 *   cashier whose company is unknown
 */
export async function readRegistration(
	flow: FlowContext,
	policy: MerchantPolicy,
	body: RegisterBody,
	lang: Locale = defaultLang,
): Promise<{ readonly ok: true; readonly value: Registration } | AnyRefusal> {
	const email = parseEmail(body.email);
	if (!email.ok) return email;
	const phone = readPhoneOf(body);
	if (!phone.ok) return phone;
	const organisation = organisationOf(body);
	const { realm, store, digest } = flow;
	const mustBeKnown = body.role === "Cashier" && !policy.cashierMakesCompany;
	const isMissing =
		mustBeKnown &&
		organisation !== undefined &&
		!(await isKnownOrganisation(store, realm, organisation, digest));
	if (isMissing)
		return refuseHere("field-refused", {
			field: "companyName",
			rule: "unknown-company",
		});
	const draft = {
		identifiers: [{ type: "email", value: email.value } as const],
		locale: lang,
		secondFactor: asksSecondFactor(body.role),
		profile: {
			role: body.role,
			firstName: body.firstName,
			lastName: body.lastName,
			...phone.value,
			...(body.origin !== undefined && { registrationOrigin: body.origin }),
			...membership(organisation, flow),
		},
		proofing: proofingAtFirst(body.role, policy),
	} as const;
	return accept({ draft, organisation });
}

function proofingAtFirst(
	role: Role,
	{ autoApproveProofing }: MerchantPolicy,
): NonNullable<NewAccountDraft["proofing"]> {
	if (!roles[role].hasKyb) return {};
	return { [kyb]: autoApproveProofing ? "approved" : "pending" };
}

/** Whether people of a role are asked for a second factor. */
export function asksSecondFactor(role: Role): "asked" | "not-asked" {
	return roles[role].secondFactor ? "asked" : "not-asked";
}

/** The profile fields that say to which organisation a person belongs. */
export function membership(
	organisation: Organisation | undefined,
	{ digest }: Pick<FlowContext, "digest">,
): { readonly [field: string]: string } {
	if (organisation === undefined) return {};
	const field = membershipFields[organisation.kind];
	return { [field]: organisationId(organisation, digest) };
}

const membershipFields: { readonly [kind in OrganisationKind]: string } = {
	company: "companyId",
	association: "associationId",
};

function organisationOf({
	role,
	companyName,
	associationName,
}: RegisterBody): Organisation | undefined {
	const kind = roles[role].organisation;
	const name = kind === "company" ? companyName : associationName;
	return kind === undefined || name === undefined ? undefined : { kind, name };
}

function readPhoneOf({
	phoneNumber,
	phoneNumberCountry = defaultCountry,
}: RegisterBody): Outcome<
	{ readonly phoneNumber?: string; readonly phoneNumberCountry?: string },
	"identifier-malformed"
> {
	if (phoneNumber === undefined) return accept({});
	const read = readPhone(phoneNumber, phoneNumberCountry);
	return read.ok
		? accept({ phoneNumber: read.value, phoneNumberCountry })
		: read;
}
