/** A point on the map, WGS 84, in degrees. */
export interface Position {
	readonly lat: number;
	readonly lng: number;
}

/** Mean radius of the earth (IUGG). */
const earthRadiusMeters = 6_371_009;

/** Distance between two points along the surface, in whole metres (haversine formula). */
export function distanceMeters(from: Position, to: Position): number {
	const [fromLat, toLat] = [radians(from.lat), radians(to.lat)];
	const across = radians(to.lng - from.lng);
	const chord =
		haversine(toLat - fromLat) +
		Math.cos(fromLat) * Math.cos(toLat) * haversine(across);
	// Rounding can lift the chord of opposite points above 1.
	const angle = 2 * Math.asin(Math.min(1, Math.sqrt(chord)));
	return Math.round(earthRadiusMeters * angle);
}

function haversine(angle: number): number {
	return Math.sin(angle / 2) ** 2;
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
