import {
	type Accepted,
	type AnyRefusal,
	accept,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { termsId } from "../../../core/record-keys.ts";
import type { TermsDocument } from "../../../core/records.ts";
import {
	type Branch,
	type BranchSource,
	branchesOf,
	findBranch,
	findVehicle,
} from "../branches/branches.ts";
import { ownerOf } from "./terms-scopes.ts";

/** One version of terms and the branch it belongs to, itself or through its vehicle. */
export interface OwnedTerms {
	readonly document: TermsDocument;
	readonly branch: Branch;
}

/**
 * Finds a version of terms by its id. Replaced versions stay readable; one that is not in force yet
 * is not known to people.
 *
 * @returns the terms, or `terms-unknown`
 */
export async function findTerms(
	flow: FlowContext,
	id: number,
): Promise<Accepted<OwnedTerms> | AnyRefusal> {
	const document = await flow.store.get("terms", termsId(flow.realm, id));
	if (document === undefined || flow.now < document.validFrom)
		return refuse("terms-unknown", {});
	const branch = await branchOfScope(branchesOf(flow), document.scope);
	return branch.ok ? accept({ document, branch: branch.value }) : branch;
}

async function branchOfScope(
	source: BranchSource,
	scope: string,
): Promise<Accepted<Branch> | AnyRefusal> {
	const owner = ownerOf(scope);
	if (owner.kind === "branch") return findBranch(source, owner.id);
	const vehicle = await findVehicle(source, owner.id);
	return vehicle.ok ? findBranch(source, vehicle.value.branchId) : vehicle;
}
