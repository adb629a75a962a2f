import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { refuseHere } from "../refusals.ts";
import {
	type Branch,
	type BranchSource,
	findBranch,
	findVehicle,
	lineOf,
	type Vehicle,
} from "./branches.ts";

/** Where terms are asked for: a branch with the ones above it, and perhaps a vehicle. */
export interface Place {
	/** The branch, then its parents, nearest first. */
	readonly line: readonly [Branch, ...(readonly Branch[])];
	readonly vehicle?: Vehicle;
}

/** A place as a request names it. */
export interface PlaceQuery {
	readonly branchId?: number | undefined;
	readonly vehicleId?: number | undefined;
}

/**
 * Finds the place a request names: the branch, or the vehicle and its branch. A vehicle of another
 * branch than the one named is as good as unknown.
 *
 * @returns the place, or `branch-unknown`, or `terms-context-missing` when neither is named
 */
export async function findPlace(
	source: BranchSource,
	{ branchId, vehicleId }: PlaceQuery,
): Promise<Accepted<Place> | AnyRefusal> {
	if (vehicleId === undefined) {
		return branchId === undefined
			? refuseHere("terms-context-missing", {})
			: placeOfBranch(source, branchId);
	}
	const vehicle = await findVehicle(source, vehicleId);
	if (!vehicle.ok) return vehicle;
	const home = vehicle.value.branchId;
	const place = await placeOfBranch(source, branchId ?? home);
	if (!place.ok) return place;
	return branchId === undefined || branchId === home
		? accept({ ...place.value, vehicle: vehicle.value })
		: refuseHere("branch-unknown", { branchId, vehicleId });
}

async function placeOfBranch(
	source: BranchSource,
	branchId: number,
): Promise<Accepted<Place> | AnyRefusal> {
	const branch = await findBranch(source, branchId);
	if (!branch.ok) return branch;
	const [, ...parents] = await lineOf(source, branch.value);
	return accept({ line: [branch.value, ...parents] });
}
