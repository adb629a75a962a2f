import { InvariantError } from "../../../core/errors.ts";
import type {
	AssertedPrincipal,
	Principal,
} from "../../../pipeline/principal.ts";

/** The person behind a request whose operation demands a customer's token. */
export function assertedPrincipal(principal: Principal): AssertedPrincipal {
	if (principal.kind === "asserted") return principal;
	throw new InvariantError(
		`Failed to read the customer of a request: its principal is "${principal.kind}". Give the operation the security scheme neo-customer.`,
	);
}
