import { termsInForce } from "../../../../core/flows/accept-terms.ts";
import { checkGate } from "../../../../core/gate.ts";
import { accountPrincipal } from "../../../../pipeline/principal.ts";
import { branchesOf } from "../../branches/branches.ts";
import { findPlace } from "../../branches/places.ts";
import { operation } from "../../operation.ts";
import { rentalGates } from "../../rental/rental-gates.ts";
import { rentalPlace, stubRental } from "../../rental/rentals.ts";
import { scopesAt } from "../../terms/terms-scopes.ts";

/** Tries the gates of a rental, renting nothing: POST /rentals (R-mcp, W-basic; order C). */
export const probeRental = operation(
	"probeRental",
	async ({ flow, body, policy, principal }) => {
		const { account } = accountPrincipal(principal);
		const place = await findPlace(branchesOf(flow), rentalPlace(account, body));
		if (!place.ok) return place;
		const passed = checkGate({
			account,
			now: flow.now,
			requirements: rentalGates(policy.rental, account, place.value.vehicle),
			terms: await termsInForce(flow, scopesAt(place.value)),
		});
		if (!passed.ok) return passed;
		return { status: 201, body: await stubRental(flow, place.value) };
	},
);
