import { type Outcome, refuse } from "../../core/errors.ts";
import {
	expectedOfProvider,
	type ProviderAssertion,
	readProviderToken,
} from "../../core/identity-provider.ts";
import type { RequestContext } from "../../pipeline/operation.ts";
import type { MobilityPolicy } from "./policy.ts";

/**
 * Reads the token of a provider, which must be the one the request speaks of.
 *
 * @param provider name of the provider in any case: `GOOGLE`, `gaiyo`, `openid`
 */
export async function readTokenOf(
	{ world, flow }: RequestContext<MobilityPolicy>,
	provider: string,
	token: string,
): Promise<Outcome<ProviderAssertion, "provider-token-refused">> {
	const expected = expectedOfProvider(world.issuer, flow.now);
	const read = await readProviderToken(token, {
		verify: (text) => world.providerSigner.verify(text, expected),
	});
	if (!read.ok || read.value.provider === provider.toLowerCase()) return read;
	return refuse("provider-token-refused", {
		reason: `it comes from ${read.value.provider}, not from ${provider.toLowerCase()}`,
	});
}
