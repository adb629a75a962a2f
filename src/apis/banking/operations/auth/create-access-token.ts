import { refuse } from "../../../../core/errors.ts";
import { exchangeSession } from "../../../../core/flows/exchange-session.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { actsFor, ownIdentity } from "../../identities/identity-id.ts";
import { operation } from "../../operation.ts";
import { profileOf } from "../../people/person.ts";
import { refuseHere } from "../../refusals.ts";
import { toAccessToken } from "../../sessions/tokens-of.ts";

/** Exchanges a token for that of one identity: POST /access_token, 3.4 (S, O32, D-ACC; rest C). */
export const createAccessToken = operation(
	"createAccessToken",
	async (request) => {
		const { flow, principal, body } = request;
		const { account, session } = accountPrincipal(principal);
		const [first, ...others] = profileOf(account).identities;
		const wanted = body?.identity ?? (others.length === 0 ? first : undefined);
		if (wanted === undefined)
			return refuse("input-invalid", { issues: [missing] });
		const identity = ownIdentity(account, wanted);
		if (identity === undefined) return refuseHere("identity-not-theirs", {});
		const exchanged = await exchangeSession(flow, {
			sessionId: session.id,
			actsFor: actsFor(identity),
		});
		if (!exchanged.ok) return exchanged;
		const answer = await toAccessToken(request, exchanged.value);
		return { status: 200, body: answer };
	},
);

const missing = {
	place: "body",
	field: "identity",
	rule: "required",
	problem: "is required of a user with several identities",
} as const;
