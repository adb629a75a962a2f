import { given } from "../../given.ts";
import type { ConsumerIdentity } from "../../identities/identity.ts";
import { toConsumer } from "../../identities/identity-wire.ts";
import { operation } from "../../operation.ts";
import { named } from "../../operation-name.ts";
import { toAddress } from "../../people/address.ts";
import { toDay } from "../../people/calendar-date.ts";
import { readContact } from "../../people/contact.ts";
import { refusalOfApplicant } from "../../sign-up/programme-rules.ts";
import { signUp } from "../../sign-up/sign-up.ts";
import { checkTerms } from "../../sign-up/terms.ts";

/** Creates a person as an identity: POST /consumers, 6.1 (O32, O26, D-CON; rest C). */
export const createConsumer = operation("createConsumer", async (request) => {
	const { flow, policy, body, hint } = request;
	const contact = readContact(body.rootUser);
	if (!contact.ok) return contact;
	const terms = checkTerms(policy, body.acceptedTerms);
	if (!terms.ok) return terms;
	const { name, surname, address, nationality } = body.rootUser;
	const { occupation, placeOfBirth, dateOfBirth } = body.rootUser;
	const { profileId } = body;
	const { baseCurrency, feeGroup, tag, acceptedTerms, ipAddress } = body;
	const { sourceOfFunds, sourceOfFundsOther } = body;
	const refusal = refusalOfApplicant(policy, {
		type: "CONSUMER",
		profileId,
		baseCurrency,
		feeGroup,
		countries: [address?.country, nationality],
		home: address?.country,
		email: contact.value.email,
	});
	if (refusal !== undefined) return refusal;
	const signedUp = await signUp<ConsumerIdentity>(flow, policy, {
		identity: {
			type: "CONSUMER",
			profileId,
			ipAddress,
			...given({ acceptedTerms, baseCurrency, feeGroup, tag }),
			...given({ sourceOfFunds, sourceOfFundsOther }),
		},
		contact: contact.value,
		person: {
			name,
			surname,
			birthDate: toDay(dateOfBirth),
			...given({ nationality, occupation, placeOfBirth }),
			...(address !== undefined && { address: toAddress(address) }),
		},
	});
	if (!signedUp.ok) return signedUp;
	const { identity, rootUser } = signedUp.value;
	hint(`Nobody is signed in by this: ${named("createPassword")} comes next.`);
	return { status: 200, body: toConsumer(identity, rootUser, policy) };
});
