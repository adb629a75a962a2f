import type { Account } from "../../../core/records.ts";
import { given } from "../given.ts";
import { profileOf } from "../people/person.ts";
import { toContact } from "../people/person-wire.ts";
import type { BankingPolicy } from "../policy.ts";
import type { components } from "../spec.generated.ts";
import type {
	ConsumerIdentity,
	CorporateIdentity,
	Identity,
} from "./identity.ts";

type Schemas = components["schemas"];
type Shapes = Pick<BankingPolicy, "profile">;

/** A consumer and its root user, as the wire writes them (O32). */
export function toConsumer(
	identity: ConsumerIdentity,
	rootUser: Account,
	shapes: Shapes,
): Schemas["Consumer"] {
	const { sourceOfFunds, sourceOfFundsOther } = identity;
	const { address, occupation, nationality, placeOfBirth } =
		profileOf(rootUser);
	return {
		...frameOf(identity, shapes),
		rootUser: {
			...toRootUser(identity, rootUser),
			...given({ address, occupation, nationality, placeOfBirth }),
		},
		...given({ sourceOfFunds, sourceOfFundsOther }),
	};
}

/** A corporate and its root user, as the wire writes them (O32). */
export function toCorporate(
	identity: CorporateIdentity,
	rootUser: Account,
	shapes: Shapes,
): Schemas["Corporate"] {
	const { company, companyPosition } = identity;
	return {
		...frameOf(identity, shapes),
		rootUser: { ...toRootUser(identity, rootUser), companyPosition },
		company,
	};
}

function frameOf(identity: Identity, { profile }: Shapes) {
	const { profileId, ipAddress, createdAt, acceptedTerms } = identity;
	const { tag, baseCurrency, feeGroup } = identity;
	return {
		id: idOf(identity),
		profileId,
		creationTimestamp: createdAt,
		ipAddress,
		...given({
			acceptedTerms:
				profile === "seed" ? (acceptedTerms ?? false) : acceptedTerms,
			tag,
			baseCurrency,
			feeGroup,
		}),
	};
}

/** On the wire every root user has a number; only a scenario makes one without. */
const noNumber: Schemas["Mobile"] = { countryCode: "+0", number: "0" };

function toRootUser(identity: Identity, rootUser: Account) {
	const { mobile = noNumber, ...contact } = toContact(rootUser);
	return { id: idOf(identity), ...contact, mobile };
}

function idOf({ type, id }: Identity): Schemas["IdentityId"] {
	return { type, id };
}
