import { termsInForce } from "../../../core/flows/accept-terms.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Account, TermsAcceptance } from "../../../core/records.ts";
import { branchesOf, findVehicle } from "../branches/branches.ts";
import type { Place } from "../branches/places.ts";
import { defaultLocale, localeOf } from "../locale.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import { inheritedScopes, ownerOf } from "./terms-scopes.ts";

type Acceptance = components["schemas"]["Acceptance"];

/**
 * What a person accepted in a branch, newest first: terms of the branch, of its vehicles, and of the
 * branches above it as far as it inherits from them.
 */
export async function readAcceptances(
	flow: FlowContext,
	account: Account,
	place: Place,
): Promise<Acceptance[]> {
	const scopes = await reachedScopes(flow, place);
	const found: { wire: Acceptance; at: number }[] = [];
	for (const acceptance of account.acceptances) {
		const branchId = await branchOf(flow, acceptance.scope);
		const owner = ownerOf(acceptance.scope);
		const isOfBranch =
			owner.kind === "vehicle"
				? branchId === place.line[0].id
				: scopes.includes(acceptance.scope);
		if (!isOfBranch || branchId === undefined) continue;
		const [current] = await termsInForce(flow, [[acceptance.scope]]);
		const isCurrent = current?.id === acceptance.termsId;
		const wire = toAcceptance(acceptance, branchId, isCurrent);
		found.push({ wire, at: acceptance.acceptedAt });
	}
	return found
		.toReversed()
		.sort((left, right) => right.at - left.at)
		.map(({ wire }) => wire);
}

function toAcceptance(
	acceptance: TermsAcceptance,
	branchId: number,
	current: boolean,
): Acceptance {
	const owner = ownerOf(acceptance.scope);
	return {
		termsAndConditionsId: acceptance.termsId,
		branchId,
		...(owner.kind === "vehicle" && { vehicleId: owner.id }),
		version: acceptance.version,
		acceptedAt: toDateTime(acceptance.acceptedAt),
		current,
		language: localeOf(acceptance.locale) ?? defaultLocale,
	};
}

/** Scopes of the branch and the ones above it, up to the first that has terms. */
async function reachedScopes(
	flow: FlowContext,
	{ line }: Place,
): Promise<readonly string[]> {
	const scopes = inheritedScopes(line);
	const [nearest] = await termsInForce(flow, [scopes]);
	return nearest === undefined
		? scopes
		: scopes.slice(0, scopes.indexOf(nearest.scope) + 1);
}

async function branchOf(
	flow: FlowContext,
	scope: string,
): Promise<number | undefined> {
	const owner = ownerOf(scope);
	if (owner.kind === "branch") return owner.id;
	const vehicle = await findVehicle(branchesOf(flow), owner.id);
	return vehicle.ok ? vehicle.value.branchId : undefined;
}
