import type { PasswordHasher } from "../../core/ports/crypto.ts";

/** Hashes of a password by their cost. */
type Hashes = Map<number, Promise<string>>;

/**
 * A hasher that hashes one password only once for each cost: all who have it get the same hash, salt
 * included. For people who were invented with one password. @see src/decisions/018
 *
 * @param shared the password, with the hashes of it that there are
 */
export function hashOnce(
	hasher: Pick<PasswordHasher, "hash">,
	shared: ReadonlyMap<string, Hashes>,
): Pick<PasswordHasher, "hash"> {
	return {
		hash(password, iterations) {
			const hashes = shared.get(password);
			const hash = hashes?.get(iterations) ?? hasher.hash(password, iterations);
			hashes?.set(iterations, hash);
			return hash;
		},
	};
}
