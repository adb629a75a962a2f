import { conflict, type Rows } from "./rows.ts";

/** What the programme of a world forbids (fact sheet 6; by which setting: C). */
export const programmeErrors: Rows<
	"programme-refused" | "sign-up-terms-refused"
> = {
	"programme-refused": ({ reason }) =>
		conflict(
			reason,
			"The policy programme of this world says so, or the state of the person in it.",
		),
	"sign-up-terms-refused": conflict(
		"TERMS_NOT_ACCEPTED",
		"acceptedTerms must be true in the profile seed.",
	),
};
