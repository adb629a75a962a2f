import { given } from "../../given.ts";
import type { CorporateIdentity } from "../../identities/identity.ts";
import { toCorporate } from "../../identities/identity-wire.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { toDay } from "../../people/calendar-date.ts";
import { readContact } from "../../people/contact.ts";
import { toCompany } from "../../sign-up/company.ts";
import { refusalOfApplicant } from "../../sign-up/programme-rules.ts";
import { signUp } from "../../sign-up/sign-up.ts";
import { checkTerms } from "../../sign-up/terms.ts";

/** Creates a company as an identity: POST /corporates, 6.5 (O32, O26, D-ROOT; rest C). */
export const createCorporate = operation("createCorporate", async (request) => {
	const { flow, policy, body, hint } = request;
	const contact = readContact(body.rootUser);
	if (!contact.ok) return contact;
	const terms = checkTerms(policy, body.acceptedTerms);
	if (!terms.ok) return terms;
	const { name, surname, companyPosition, dateOfBirth } = body.rootUser;
	const { profileId } = body;
	const { baseCurrency, feeGroup, tag, acceptedTerms, ipAddress } = body;
	const company = toCompany(body.company);
	const home = company.countryOfRegistration;
	const refusal = refusalOfApplicant(policy, {
		type: "CORPORATE",
		profileId,
		baseCurrency,
		feeGroup,
		countries: [home, company.businessAddress?.country],
		home,
		email: contact.value.email,
		company,
	});
	if (refusal !== undefined) return refusal;
	const signedUp = await signUp<CorporateIdentity>(flow, policy, {
		identity: {
			type: "CORPORATE",
			profileId,
			ipAddress,
			baseCurrency,
			...given({ acceptedTerms, feeGroup, tag }),
			company,
			companyPosition,
		},
		contact: contact.value,
		person: {
			name,
			surname,
			...(dateOfBirth !== undefined && { birthDate: toDay(dateOfBirth) }),
		},
	});
	if (!signedUp.ok) return signedUp;
	const { identity, rootUser } = signedUp.value;
	hint(`Nobody is signed in by this: ${named("createPassword")} comes next.`);
	return { status: 200, body: toCorporate(identity, rootUser, policy) };
});
