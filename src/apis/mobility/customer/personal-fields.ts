/**
 * What a profile says of a person in plain text, in the order in which missing fields are told (codes
 * U130.5 to U130.7, then U135 to U138; G-err).
 */
export const personalFields = [
	"firstName",
	"lastName",
	"birthDate",
	"street",
	"postcode",
	"city",
	"country",
] as const;
