import type { Branch } from "./branches.ts";
import type { Place } from "./places.ts";

/** What terms may be for. */
export type TermsOwner =
	| { readonly kind: "branch"; readonly branchId: number }
	| {
			readonly kind: "vehicle";
			readonly branchId: number;
			readonly vehicleId: number;
	  };

/** The scope of terms, as the core keeps it: `branch:1`, or `branch:1/vehicle:501`. */
export function scopeOf(owner: TermsOwner): string {
	return owner.kind === "branch"
		? `branch:${owner.branchId}`
		: `branch:${owner.branchId}/vehicle:${owner.vehicleId}`;
}

/** Takes a scope apart again. */
export function ownerOf(scope: string): TermsOwner {
	const [branch = "", vehicle] = scope.split("/");
	const branchId = numberIn(branch);
	return vehicle === undefined
		? { kind: "branch", branchId }
		: { kind: "vehicle", branchId, vehicleId: numberIn(vehicle) };
}

/** The scopes of a branch and the ones above it, nearest first: the first that has terms counts. */
export function inheritedScopes(line: readonly Branch[]): readonly string[] {
	return line.map(({ id }) => scopeOf({ kind: "branch", branchId: id }));
}

/** What applies at a place: the vehicle's own terms, then those of the branch or its nearest parent. */
export function scopesAt(place: Place): readonly (readonly string[])[] {
	const ofBranch = inheritedScopes(place.line);
	if (place.vehicle === undefined) return [ofBranch];
	const { id: vehicleId, branchId } = place.vehicle;
	return [[scopeOf({ kind: "vehicle", branchId, vehicleId })], ofBranch];
}

function numberIn(part: string): number {
	return Number(part.slice(part.indexOf(":") + 1));
}
