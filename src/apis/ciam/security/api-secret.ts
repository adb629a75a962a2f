import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { headerSent, isLegacy, querySent } from "../sent.ts";
import { keysOf } from "../tenants.ts";
import { checkOffer } from "./api-key.ts";
import { isSignatureGood, isSigned } from "./signed-request.ts";

/** The secret of a backend, or the signature of its request in place of it (fact sheet 1.3, 7.4). */
export const apiSecret: SchemeCheck = {
	isPresented: ({ exchange }) =>
		secretSent(exchange) !== undefined || isSigned(exchange),
	queryParameter: ["apisecret", "secret"],
	check: async (request) => {
		const { exchange } = request;
		const sent = secretSent(exchange);
		if (sent !== undefined) return checkSecret(request, sent);
		if (!isSigned(exchange)) return refuseHere("api-secret-missing", {});
		return isSignatureGood(exchange, request.world.digest, {
			secret: secretOf(request),
			now: request.now,
		})
			? { ok: true }
			: refuseHere("api-secret-wrong", {});
	},
};

/** The secret on the older paths, where it can also stand alone and says which tenant. */
export const secret: SchemeCheck = {
	isPresented: ({ exchange }) => secretSent(exchange) !== undefined,
	check: async (request) => {
		const sent = secretSent(request.exchange);
		if (sent === undefined) return refuseHere("api-secret-missing", {});
		const proof = checkSecret(request, sent);
		const isAlone = !request.route.security.some((one) => "key" in one);
		return proof.ok && isAlone ? checkOffer(request) : proof;
	},
};

function checkSecret(
	request: CredentialRequest,
	sent: string,
): CredentialProof {
	const isRight = request.world.digest.equal(
		sent.toLowerCase(),
		secretOf(request),
	);
	return isRight ? { ok: true } : refuseHere("api-secret-wrong", {});
}

function secretOf({ policy, tenant, world }: CredentialRequest): string {
	// The policy of a request to this API.
	return keysOf(policy as CiamPolicy, tenant, world.digest).secret;
}

function secretSent(exchange: Exchange): string | undefined {
	const names = isLegacy(exchange.path)
		? ["secret", "apisecret"]
		: ["apisecret"];
	return (
		headerSent(exchange, "x-loginradius-apisecret") ??
		querySent(exchange, ...names)
	);
}
