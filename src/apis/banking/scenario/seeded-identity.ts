import type { Instant } from "../../../core/values.ts";
import type { Identity } from "../identities/identity.ts";
import type { IdentityId } from "../identities/identity-id.ts";
import { toCalendarDate } from "../people/calendar-date.ts";
import { momentOf } from "./seeded-person.ts";
import type { SeededIdentity } from "./tenant-section.ts";

/** Profile of identities that name none, in a programme that lists none. */
export const anyProfile = "110294881530478000";

/** The identity that a scenario describes; with a company it is a corporate. */
export function seededIdentity(
	seeded: SeededIdentity,
	{ id }: IdentityId,
	birth: {
		readonly rootUser: Identity["rootUser"];
		readonly now: Instant;
		readonly profileId: string;
	},
): Identity {
	const { company, companyPosition = "DIRECTOR", users: _, ...rest } = seeded;
	const { sourceOfFunds, sourceOfFundsOther, ...own } = rest;
	const { profileId = birth.profileId, ipAddress = "203.0.113.7" } = own;
	const { acceptedTerms = true } = own;
	const facts = {
		id,
		rootUser: birth.rootUser,
		...own,
		profileId,
		createdAt: momentOf(seeded.createdAt, birth.now),
		ipAddress,
		acceptedTerms,
	};
	if (company === undefined)
		return {
			type: "CONSUMER",
			...(sourceOfFunds !== undefined && { sourceOfFunds }),
			...(sourceOfFundsOther !== undefined && { sourceOfFundsOther }),
			...facts,
		};
	const { incorporatedOn, ...named } = company;
	return {
		type: "CORPORATE",
		...facts,
		companyPosition,
		company: {
			...named,
			...(incorporatedOn !== undefined && {
				incorporatedOn: toCalendarDate(incorporatedOn),
			}),
		},
	};
}

/** What kind of identity a scenario describes. */
export function typeOf({
	company,
}: Pick<SeededIdentity, "company">): Identity["type"] {
	return company === undefined ? "CONSUMER" : "CORPORATE";
}
