import { accept, type Outcome, refuse } from "../../core/errors.ts";
import { providerIssuer } from "../../core/identity-provider.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { MobilityPolicy } from "./policy.ts";

type Offer = Outcome<void, "sign-in-method-unavailable">;

/** Whether the tenant lets people sign in by email and password (U109, G-err). */
export function offersPassword({ signInMethods }: MobilityPolicy): Offer {
	return offer(signInMethods.password, "sign-in by password");
}

/** Whether the tenant takes Gaiyo accounts. */
export function offersGaiyo({ signInMethods }: MobilityPolicy): Offer {
	return offer(signInMethods.gaiyo, "sign-in with Gaiyo");
}

/** Whether the tenant takes a social provider, by its upper-case name. */
export function offersProvider(
	{ signInMethods }: MobilityPolicy,
	provider: string,
): Offer {
	const isOffered = signInMethods.providers.includes(provider);
	return offer(isOffered, `the provider ${provider}`);
}

/**
 * Whether the tenant trusts an OpenID issuer. The world's own simulated provider is always trusted;
 * a request that names no issuer means one of the trusted.
 */
export function offersIssuer(
	{ policy, world }: RequestContext<MobilityPolicy>,
	issuer: string | undefined,
): Offer {
	const trusted = [
		...policy.signInMethods.openidIssuers,
		providerIssuer(world.issuer),
	];
	const isTrusted = issuer === undefined || trusted.includes(issuer);
	return offer(isTrusted, `the OpenID issuer ${issuer}`);
}

function offer(isOffered: boolean, method: string): Offer {
	return isOffered
		? accept(undefined)
		: refuse("sign-in-method-unavailable", { method });
}
