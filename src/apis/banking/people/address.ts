import type { components } from "../spec.generated.ts";

type Schemas = components["schemas"];

/** The parts of an address that are kept. */
export function toAddress({
	addressLine1,
	city,
	postCode,
	country,
}: Schemas["AddressInput"]): Schemas["Address"] {
	return { addressLine1, city, postCode, country };
}
