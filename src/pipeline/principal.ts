import { InvariantError } from "../core/errors.ts";
import type { IdentityAssertion } from "../core/identity-assertion.ts";
import type { AccessToken, Account, Session } from "../core/records.ts";

/** Nobody in particular: a request without credentials, where that is allowed. */
export interface AnonymousPrincipal {
	readonly kind: "anonymous";
}

/** A person, or an API client acting for one (then `actor` says which; RFC 8693). */
export interface AccountPrincipal {
	readonly kind: "account";
	readonly account: Account;
	readonly session: Session;
	/** The opaque access token that was shown, where tokens are opaque. */
	readonly accessToken?: AccessToken;
	readonly actor?: { readonly clientId: string };
}

/** An API client in its own name. */
export interface ClientPrincipal {
	readonly kind: "client";
	readonly clientId: string;
	readonly session: Session;
}

/**
 * Somebody whose identity is vouched for by a signed token alone: no session stands behind it, and
 * perhaps no account yet.
 */
export interface AssertedPrincipal {
	readonly kind: "asserted";
	readonly assertion: IdentityAssertion;
	/** The account of that person, if there is one. */
	readonly account?: Account;
}

/** Who a request acts as. */
export type Principal =
	| AnonymousPrincipal
	| AccountPrincipal
	| ClientPrincipal
	| AssertedPrincipal;

/** The principal of a request without credentials. */
export const anonymous: AnonymousPrincipal = { kind: "anonymous" };

/** The account behind a request whose operation demands one. */
export function accountPrincipal(principal: Principal): AccountPrincipal {
	if (principal.kind === "account") return principal;
	throw new InvariantError(
		`Failed to read the account of a request: its principal is "${principal.kind}". Give the operation a security requirement that only an account meets.`,
	);
}

/** The account a request acts as, if there is one. */
export function accountOf(principal: Principal): Account | undefined {
	return "account" in principal ? principal.account : undefined;
}

/** The session of a request whose operation demands one, a person's or an API client's. */
export function sessionOf(principal: Principal): Session {
	if ("session" in principal) return principal.session;
	throw new InvariantError(
		`Failed to read the session of a request: its principal is "${principal.kind}". Give the operation a security requirement that only a session meets.`,
	);
}
