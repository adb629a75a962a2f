import type { PasswordHasher } from "../../core/ports/crypto.ts";

/**
 * A hasher that hashes one password only once for each cost: all who have it get the same hash, salt
 * included. For people who were invented with one password. @see src/decisions/018
 */
export function hashOnce(
	hasher: Pick<PasswordHasher, "hash">,
	shared: string,
): Pick<PasswordHasher, "hash"> {
	const hashes = new Map<number, Promise<string>>();
	return {
		hash(password, iterations) {
			if (password !== shared) return hasher.hash(password, iterations);
			const known = hashes.get(iterations);
			if (known !== undefined) return known;
			const hash = hasher.hash(password, iterations);
			hashes.set(iterations, hash);
			return hash;
		},
	};
}
