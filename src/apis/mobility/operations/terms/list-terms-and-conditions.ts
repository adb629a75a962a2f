import { termsInForce } from "../../../../core/flows/accept-terms.ts";
import { branchesOf } from "../../branches/branches.ts";
import { findPlace } from "../../branches/places.ts";
import { operation } from "../../operation.ts";
import { scopesAt } from "../../terms/terms-scopes.ts";
import { termsReply, viewOf } from "../../terms/terms-wire.ts";

/** Lists the terms in force at a branch or vehicle: GET /termsandconditions, M30 (S, G-tnc; rest C). */
export const listTermsAndConditions = operation(
	"listTermsAndConditions",
	async (request) => {
		const { flow, query } = request;
		const place = await findPlace(branchesOf(flow), query);
		if (!place.ok) return place;
		const documents = await termsInForce(flow, scopesAt(place.value));
		const view = viewOf(request, place.value.line[0]);
		return { status: 200, ...termsReply(documents, view) };
	},
);
