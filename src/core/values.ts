/** Any value that survives a round trip through JSON. */
export type Json =
	| string
	| number
	| boolean
	| null
	| readonly Json[]
	| { readonly [key: string]: Json | undefined };

/** A moment: milliseconds since 1970-01-01T00:00:00Z, on the clock of the world. */
export type Instant = number;

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Stable, never reused identity of an account (OIDC `sub`). */
export type AccountId = Brand<string, "AccountId">;
/** Identity of one session. */
export type SessionId = Brand<string, "SessionId">;
/** Identity of one challenge. */
export type ChallengeId = Brand<string, "ChallengeId">;

/**
 * One set of accounts: an API and a tenant of it, written `api/tenant`.
 * Accounts, codes, sessions and tokens of one realm mean nothing in another.
 */
export type RealmId = Brand<string, "RealmId">;

/** Names the realm of a tenant of an API. */
export function realmOf(api: string, tenant: string): RealmId {
	return `${api}/${tenant}` as RealmId;
}

/** Takes a realm apart again into its API and its tenant. */
export function partsOfRealm(realm: RealmId): {
	readonly api: string;
	readonly tenant: string;
} {
	const slash = realm.indexOf("/");
	return { api: realm.slice(0, slash), tenant: realm.slice(slash + 1) };
}

/** The moment `seconds` after `from`. */
export function addSeconds(from: Instant, seconds: number): Instant {
	return from + seconds * 1000;
}

/** Whole seconds from `from` until `to`, rounded up; 0 when `to` has passed. */
export function secondsUntil(to: Instant, from: Instant): number {
	return Math.max(0, Math.ceil((to - from) / 1000));
}
