import type { Policy } from "../core/policy.ts";
import type { Claims } from "../core/ports/token-signer.ts";
import type { Account, Session } from "../core/records.ts";
import type { Instant } from "../core/values.ts";

/** A signed token before it is signed. */
export interface TokenContent {
	/** Value of the `typ` header. */
	readonly type: string;
	readonly claims: Claims;
}

/** Where and when a token is issued. */
export interface TokenOccasion<P extends Policy> {
	/** Name of the world that vouches for it. */
	readonly world: string;
	readonly tenant: string;
	readonly policy: P;
	readonly now: Instant;
	/** An id for the token, where it has one of its own. */
	readonly id: string;
}

/** Signed tokens, each of one session. */
export interface SessionTokens<P extends Policy> {
	readonly form: "signed";
	readonly holder: "session";
	/** Whether a token says which tenant it is of. */
	readonly namesTenant: boolean;
	/** Whether a token is good for nothing once its session has ended. */
	endsWithSession(policy: P): boolean;
	content(
		holder: { readonly session: Session; readonly account: Account },
		occasion: TokenOccasion<P>,
	): TokenContent;
}

/** Signed tokens of persons, behind which no session stands. */
export interface PersonTokens<P extends Policy> {
	readonly form: "signed";
	readonly holder: "account";
	/** Whether a token says which tenant it is of. */
	readonly namesTenant: boolean;
	content(
		holder: { readonly account: Account },
		occasion: TokenOccasion<P>,
	): TokenContent;
}

/** References to records that the core keeps, see `TokenPolicy.form`. */
export interface OpaqueTokens {
	readonly form: "opaque";
}

/** What the access tokens of an API are made of, for whoever wants one that is not quite right. */
export type AccessTokenFormat<P extends Policy = Policy> =
	| SessionTokens<P>
	| PersonTokens<P>
	| OpaqueTokens;
