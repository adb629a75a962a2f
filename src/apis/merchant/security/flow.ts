import type { FlowContext } from "../../../core/flows/context.ts";
import type { CredentialRequest } from "../../../pipeline/api-definition.ts";
import { createCredentialFlow } from "../../../pipeline/flow-context.ts";
import { effectivePolicy } from "../../../pipeline/policy.ts";
import { defaultLocale } from "../locale.ts";
import type { MerchantPolicy } from "../policy.ts";
import { self } from "../self.ts";

/** The context in which the flows of a credential check run. */
export function flowOf(request: CredentialRequest): FlowContext {
	return createCredentialFlow(request, self, defaultLocale);
}

/** The policy of this API in the world of a request. */
export function policyOf({ world }: CredentialRequest): MerchantPolicy {
	return effectivePolicy<MerchantPolicy>(world, self);
}
