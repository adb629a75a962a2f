import type { AccountId } from "../../../core/values.ts";

/** An account's id as the wire writes it: the first 24 hexadecimal digits (S, L-v2). */
export function objectIdOf(id: AccountId): string {
	return id.replaceAll("-", "").slice(0, 24);
}

/** The account id that {@link objectIdOf} writes as these 24 digits. */
export function accountIdOf(objectId: string): AccountId {
	const parts = [
		objectId.slice(0, 8),
		objectId.slice(8, 12),
		objectId.slice(12, 16),
		objectId.slice(16, 20),
		`${objectId.slice(20)}00000000`,
	];
	return parts.join("-") as AccountId; // becomes an account's id by being put under it
}
