import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { readAcceptances } from "../../acceptances.ts";
import { branchesOf } from "../../branches.ts";
import { operation } from "../../operation.ts";
import { findPlace } from "../../places.ts";

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
