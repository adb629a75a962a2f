import { refuse } from "../../../../core/errors.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { actingIdentity } from "../../identities/acting-identity.ts";
import { toConsumer } from "../../identities/identity-wire.ts";
import { readRootUser } from "../../identities/root-user.ts";
import { operation } from "../../operation.ts";

/** Reads the consumer of the token: GET /consumers, 6.2 (O32; rest C). */
export const getConsumer = operation(
	"getConsumer",
	async ({ flow, policy, principal }) => {
		const who = accountPrincipal(principal);
		const identity = await actingIdentity(flow, who);
		if (identity.type !== "CONSUMER")
			return refuse("principal-not-permitted", { needed: "a consumer" });
		const rootUser = await readRootUser(flow, identity);
		return rootUser === undefined
			? refuse("session-ended", { because: "account-deleted" })
			: { status: 200, body: toConsumer(identity, rootUser, policy) };
	},
);
