import type { PasswordHasher } from "../../core/ports/crypto.ts";

/**
 * A hasher that hashes one password only once for each cost: all who have it get the same hash, salt
 * included. For people who were invented with one password. @see src/decisions/018
 */
export function hashOnce(
	hasher: Pick<PasswordHasher, "hash">,
	shared: string,
): Pick<PasswordHasher, "hash"> {
	const known = new Map([[shared, new Map<number, Promise<string>>()]]);
	return {
		hash(password, iterations) {
			const hashes = known.get(password);
			const hash = hashes?.get(iterations) ?? hasher.hash(password, iterations);
			hashes?.set(iterations, hash);
			return hash;
		},
	};
}
