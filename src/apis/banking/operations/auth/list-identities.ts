import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readIdentity } from "../../identities/identity.ts";
import { nameOf } from "../../identities/identity-name.ts";
import { readRootUser } from "../../identities/root-user.ts";
import { operation } from "../../operation.ts";
import { profileOf } from "../../people/person.ts";
import { refuseForProgramme } from "../../refusals.ts";
import type { components } from "../../spec.generated.ts";

/** Lists what the user may act for, oldest first: GET /identities, 3.3 (S, O32, O63; rest C). */
export const listIdentities = operation(
	"listIdentities",
	async ({ flow, policy, principal, query }) => {
		const { identityTypes } = policy.programme;
		const own = profileOf(accountPrincipal(principal).account).identities;
		if (own.some(({ type }) => !identityTypes.includes(type)))
			return refuseForProgramme("IDENTITY_TYPE_NOT_SUPPORTED");
		const all: components["schemas"]["UserIdentity"][] = [];
		for (const id of own) {
			const identity = await readIdentity(flow.store, flow.realm, id);
			if (identity === undefined) continue;
			const rootUser = await readRootUser(flow, identity);
			if (rootUser !== undefined)
				all.push({ id, name: nameOf(identity, rootUser) });
		}
		if (policy.profile === "seed") return { status: 200, body: all };
		const { offset = 0, limit = 100 } = query;
		const identities = all.slice(offset, offset + limit);
		const count = all.length;
		const responseCount = identities.length;
		return { status: 200, body: { identities, count, responseCount } };
	},
);
