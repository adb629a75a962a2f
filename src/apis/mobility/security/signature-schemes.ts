import { realmOf } from "../../../core/values.ts";
import type {
	CredentialProof,
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import { effectivePolicy } from "../../../pipeline/policy.ts";
import { refuseHere } from "../refusals.ts";
import { rememberMark } from "../replay-marks.ts";
import { self } from "../self.ts";
import { checkSignature, type VerifySignature } from "../signature.ts";

const parameters = ["signature", "timestamp"];

/** Two schemes in the spec, one check: `signature` does all of it. Source: fact sheet 4. */
export function signatureSchemes(verify: VerifySignature): {
	readonly signature: SchemeCheck;
	readonly timestamp: SchemeCheck;
} {
	return {
		signature: {
			isPresented: ({ exchange }) => {
				const query = new URLSearchParams(exchange.query);
				return parameters.some((name) => query.has(name));
			},
			queryParameter: parameters,
			check: (request) => check(request, verify),
		},
		timestamp: {
			isPresented: () => false,
			check: async () => ({ ok: true }),
		},
	};
}

async function check(
	request: CredentialRequest,
	verify: VerifySignature,
): Promise<CredentialProof> {
	const { world, tenant, exchange, specPath, now } = request;
	const policy = effectivePolicy(world, self).signature;
	if (policy.mode === "off") return { ok: true };
	const { method, query, body, path: sentPath } = exchange;
	const signed = { method, path: specPath, sentPath, query, body, tenant };
	const means = { now, digest: world.digest, verify };
	const good = await checkSignature(signed, policy, means);
	if (!good.ok) return good;
	// Remembered even when the request is refused later: a signature is good for one request.
	const { mark: value, expiresAt } = good.value;
	const mark = { realm: realmOf(self.name, tenant), value, expiresAt };
	return (await rememberMark(world.store, mark, now))
		? { ok: true }
		: refuseHere("signature-replayed", {});
}
