import type { AnyRefusal } from "../../../core/errors.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import type { RouteSpec } from "../../../pipeline/route-spec.ts";
import type { World } from "../../../pipeline/world.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { headerSent, isLegacy, querySent } from "../sent.ts";
import { allKeys } from "../tenants.ts";

/**
 * The public key of the tenant (fact sheet 1.3): missing, unknown, and whether the tenant has the
 * operation switched on, in this order. All else that a caller shows is looked at after it.
 */
export const apiKey: SchemeCheck = {
	isPresented: ({ exchange }) => keySent(exchange) !== undefined,
	queryParameter: ["apiKey", "key", "client_id"],
	check: async (request) => {
		const sent = keySent(request.exchange);
		if (sent === undefined) return refuseHere("api-key-missing", {});
		return isKnown(request.world, sent)
			? checkOffer(request)
			: refuseHere("api-key-unknown", {});
	},
};

/** Which tenant a request is for: the one of its key, or on a path without key of its secret. */
export function tenantOf(
	exchange: Exchange,
	world: World,
	route: RouteSpec,
): string | undefined {
	const keys = allKeys(world);
	const bySecret = route.security.some(
		(alternative) => "secret" in alternative,
	);
	const secret = bySecret
		? querySent(exchange, "secret")?.toLowerCase()
		: undefined;
	const key = keySent(exchange)?.toLowerCase();
	const found =
		keys.find((held) => held.key === key) ??
		keys.find(
			(held) => secret !== undefined && world.digest.equal(held.secret, secret),
		);
	return found?.tenant;
}

/** The key a request carries, right or wrong. */
export function keySent(exchange: Exchange): string | undefined {
	const names = isLegacy(exchange.path) ? ["key", "apiKey"] : ["apiKey"];
	return (
		querySent(exchange, ...names) ??
		headerSent(exchange, "x-loginradius-apikey")
	);
}

/** Refuses an operation that the tenant has switched off. */
export function checkOffer({
	policy,
	route,
}: CredentialRequest): CredentialProof {
	const refused = offerOf(policy, route.operationId);
	return refused ?? { ok: true };
}

function offerOf(
	policy: CredentialRequest["policy"],
	operationId: string,
): AnyRefusal | undefined {
	const { settings } = policy as CiamPolicy; // the policy of a request to this API
	return settings.disabledOperations.includes(operationId)
		? refuseHere("operation-off", { operationId })
		: undefined;
}

function isKnown(world: World, sent: string): boolean {
	const key = sent.toLowerCase();
	return allKeys(world).some((held) => held.key === key);
}
