import type {
	CredentialRequest,
	SchemeCheck,
} from "../../../pipeline/api-definition.ts";
import type { CiamPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";
import { headerSent, querySent } from "../sent.ts";
import { judgeSott } from "../sott/one-time-token.ts";
import { keysOf } from "../tenants.ts";

/** The one-time token of a backend that lets a client register (fact sheet 6). */
export const sott: SchemeCheck = {
	isPresented: (request) => sent(request) !== undefined,
	queryParameter: ["sott"],
	check: async (request) => {
		const text = sent(request);
		if (text === undefined) return refuseHere("sott-missing", {});
		const { world, tenant, now } = request;
		const policy = request.policy as CiamPolicy; // the policy of a request to this API
		const verdict = await judgeSott(text, {
			...keysOf(policy, tenant, world.digest),
			now,
			skewSeconds: policy.sottSkewSeconds,
		});
		return verdict === "good"
			? { ok: true }
			: refuseHere("sott-wrong", { why: verdict });
	},
};

function sent({ exchange }: CredentialRequest): string | undefined {
	return (
		headerSent(exchange, "x-loginradius-sott") ?? querySent(exchange, "sott")
	);
}
