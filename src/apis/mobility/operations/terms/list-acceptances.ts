import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { branchesOf } from "../../branches/branches.ts";
import { findPlace } from "../../branches/places.ts";
import { operation } from "../../operation.ts";
import { readAcceptances } from "../../terms/acceptances.ts";

/** Lists what the caller accepted in a branch: GET /customers/termsandconditions, M33 (S; rest C). */
export const listAcceptances = operation(
	"listAcceptances",
	async ({ flow, query, principal }) => {
		const { account } = accountPrincipal(principal);
		const place = await findPlace(branchesOf(flow), query);
		if (!place.ok) return place;
		return {
			status: 200,
			body: await readAcceptances(flow, account, place.value),
		};
	},
);
