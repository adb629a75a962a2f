import type { FlowContext } from "../core/flows/context.ts";
import { type Instant, realmOf } from "../core/values.ts";
import type { ApiDefinition, CredentialRequest } from "./api-definition.ts";
import { createBefall, type SendingPlace } from "./befall.ts";
import { effectivePolicy } from "./policy.ts";
import type { RouteSpec } from "./route-spec.ts";
import type { World } from "./world.ts";

/** What a flow context is made from. */
export interface FlowContextParts {
	readonly world: World;
	readonly api: Pick<
		ApiDefinition,
		| "name"
		| "policy"
		| "tenantPolicy"
		| "compose"
		| "announce"
		| "makeChallengeId"
	>;
	readonly tenant: string;
	/** Language in which the request is answered. */
	readonly locale: string;
	/** Where the API is mounted, for links in messages. */
	readonly baseUrl: string;
	/** The moment of the flow. Default: now, on the world's clock. */
	readonly now?: Instant;
	/** The operation that is served (default: none). */
	readonly route?: Pick<RouteSpec, "surface" | "operationId">;
	/** Told of each fault that strikes what is sent (default: nobody is). */
	readonly onFault?: SendingPlace["onFault"];
}

/** Makes the context in which the core's flows run for one tenant of an API in a world. */
export function createFlowContext(parts: FlowContextParts): FlowContext {
	const { world, api, tenant, locale, baseUrl } = parts;
	const { announce, makeChallengeId } = api;
	const policy = effectivePolicy(world, api);
	const context: FlowContext = {
		realm: realmOf(api.name, tenant),
		now: parts.now ?? world.clock.now(),
		locale,
		policy: api.tenantPolicy?.(policy, tenant) ?? policy,
		store: world.store,
		random: world.random,
		hasher: world.hasher,
		digest: world.digest,
		totp: world.totp,
		passkeys: world.passkeys,
		compose: (order) => api.compose(order, baseUrl, tenant),
		announce:
			announce &&
			((transaction, event) =>
				announce(transaction, event, { world, tenant, context })),
		befall: createBefall(parts, policy),
		makeChallengeId: makeChallengeId && (() => makeChallengeId(world.random)),
	};
	return context;
}

/**
 * Makes the context in which the flows of a credential check run: at the moment of its request, for
 * a check that sends no messages and so needs no address for links.
 */
export function createCredentialFlow(
	{ world, tenant, now }: CredentialRequest,
	api: FlowContextParts["api"],
	locale: string,
): FlowContext {
	return createFlowContext({ world, api, tenant, locale, baseUrl: "", now });
}
