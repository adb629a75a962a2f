import { operation } from "../operation.ts";
import { settingsOf } from "../policy.ts";
import { checkProof } from "../proof/check-proof.ts";
import { readProof } from "../proof/read-proof.ts";
import { issueToken } from "../tokens.ts";

/** Turns a provider's proof into a token: POST /api/{tenantId}/customer/authenticate, T3 (S, T-api). */
export const authenticateCustomer = operation(
	"authenticateCustomer",
	async (request) => {
		const { policy, tenant, query, body, hint } = request;
		const settings = settingsOf(policy, tenant);
		const proof = readProof(settings, query.provider, body);
		if (!proof.ok) return proof;
		const checked = await checkProof(request, proof.value);
		if (!checked.ok) return checked;
		const { assertion, account } = checked.value;
		hint(
			"The whole body is the token: a JSON string for JSON media types, bare text for text/plain.",
		);
		if (assertion.provider === "apple" && assertion.givenName === undefined)
			hint("Apple tells names once, at the first sign-in, in the member user.");
		const token = await issueToken(request, assertion, account);
		return { status: 200, body: token };
	},
);
