import type { Branch } from "../branches/branches.ts";
import type { Place } from "../branches/places.ts";

/** What terms may be for. */
export interface TermsOwner {
	readonly kind: "branch" | "vehicle";
	readonly id: number;
}

/** The scope of terms, as the core keeps it: `branch:1` or `vehicle:501`. */
export function scopeOf(kind: TermsOwner["kind"], id: number): string {
	return `${kind}:${id}`;
}

/** Takes a scope apart again. */
export function ownerOf(scope: string): TermsOwner {
	const [kind, id] = scope.split(":");
	return { kind: kind === "vehicle" ? kind : "branch", id: Number(id) };
}

/** The scopes of a branch and the ones above it, nearest first: the first that has terms counts. */
export function inheritedScopes(line: readonly Branch[]): readonly string[] {
	return line.map(({ id }) => scopeOf("branch", id));
}

/** What applies at a place: the vehicle's own terms, then those of the branch or its nearest parent. */
export function scopesAt(place: Place): readonly (readonly string[])[] {
	const ofBranch = inheritedScopes(place.line);
	return place.vehicle === undefined
		? [ofBranch]
		: [[scopeOf("vehicle", place.vehicle.id)], ofBranch];
}
