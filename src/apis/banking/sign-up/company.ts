import { given } from "../given.ts";
import { toAddress } from "../people/address.ts";
import type { components } from "../spec.generated.ts";

type Schemas = components["schemas"];

/** The parts of a company that are kept; the wire reads and writes its country by two names (O32). */
export function toCompany({
	name,
	type,
	registrationCountry,
	registrationNumber,
	businessAddress,
}: Schemas["CompanyInput"]): Schemas["Company"] {
	return {
		name,
		type,
		countryOfRegistration: registrationCountry,
		...given({ registrationNumber }),
		...(businessAddress !== undefined && {
			businessAddress: toAddress(businessAddress),
		}),
	};
}
