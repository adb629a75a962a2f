import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { refuseHere } from "../refusals.ts";
import type { Position } from "./distance.ts";

/**
 * Reads a position from what a query gives.
 *
 * @returns the position, or `coordinates-invalid` when one is missing or out of range
 */
export function readPosition({
	lat,
	lng,
}: {
	readonly lat?: number | undefined;
	readonly lng?: number | undefined;
}): Accepted<Position> | AnyRefusal {
	if (lat === undefined || lng === undefined)
		return refuseHere("coordinates-invalid", { isSwapped: false });
	if (isWithin(lat, 90) && isWithin(lng, 180)) return accept({ lat, lng });
	const isSwapped = isWithin(lat, 180) && isWithin(lng, 90);
	return refuseHere("coordinates-invalid", { isSwapped });
}

function isWithin(degrees: number, limit: number): boolean {
	return Math.abs(degrees) <= limit;
}
