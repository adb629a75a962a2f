import { makeUuid } from "../../../core/secrets.ts";
import type { Json } from "../../../core/values.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import type { MobilityPolicy } from "../policy.ts";
import { issuerOf } from "../tokens.ts";
import type { Customer } from "./customer-wire.ts";

/** The `typ` header of signed profiles: no access token can be taken for one, nor the reverse. */
export const signedCustomerType = "customer+jwt";

const lifetimeSeconds = 300;

/**
 * Signs a profile for a system that trusts the keys of this world (S; claims C).
 *
 * @param audience who it is for (default: the tenant)
 */
export function signCustomer(
	{ world, tenant, flow }: RequestContext<MobilityPolicy>,
	customer: Customer,
	audience: string = tenant,
): Promise<string> {
	const issuedAt = Math.floor(flow.now / 1000);
	return world.signer.sign(signedCustomerType, {
		iss: issuerOf({ world: world.issuer, tenant }),
		sub: customer.uuid,
		tenant,
		aud: audience,
		iat: issuedAt,
		exp: issuedAt + lifetimeSeconds,
		jti: makeUuid(flow.random),
		// A profile holds only what JSON can say.
		customer: customer as unknown as Json,
	});
}

/** Whether an `Accept` header names the bare token's media type (RFC 7519 section 10.3.1). */
export function prefersBareToken(accept: string | undefined): boolean {
	return (accept ?? "")
		.split(",")
		.some((range) => range.split(";")[0]?.trim() === "application/jwt");
}
