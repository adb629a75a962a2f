import type { TokenDefect } from "../errors.ts";
import type { Instant, Json } from "../values.ts";

/** Claims of a token. */
export type Claims = { readonly [claim: string]: Json | undefined };

/** What the verification of a token came to, before any session is looked at. */
export type VerifiedToken =
	| { readonly ok: true; readonly claims: Claims }
	| {
			readonly ok: false;
			readonly defect: TokenDefect;
			readonly claims?: Claims;
	  };

/** What can be wrong with how a token is signed, its claims being as they should. */
export type SigningDefect =
	/** Another key signed it, under the name of the right one. */
	| "other-key"
	/** Another key signed it, under a name that nobody knows. */
	| "unknown-key"
	/** The right key signed something else. */
	| "signature"
	/** Algorithm `none`, and no signature. */
	| "unsigned"
	/** HS256, with the public key for a secret. */
	| "public-key-as-secret"
	/** Another key signed it, and the token brings that key along (`jwk`). */
	| "key-enclosed"
	/** Another key signed it, and the token says where that key is to be had (`jku`). */
	| "key-elsewhere";

/** What a token must say of itself to be accepted. */
export interface TokenExpectation {
	/** Value of the `typ` header. */
	readonly type: string;
	readonly issuer: string;
	readonly audience: string;
	readonly now: Instant;
}

/** A public key in JWK form. */
export type PublicJwk = { readonly [member: string]: string };

/**
 * Signs and verifies the tokens of one world with a key pair of its own (ES256), made when first
 * needed and never shipped. `kid` and issuer carry the word "simulator" and the world, so that no
 * production verifier and no other world can take them for theirs.
 */
export interface TokenSigner {
	sign(type: string, claims: Claims): Promise<string>;
	/** Makes a token that nobody may accept, for clients that want to see it refused. */
	signBadly(
		type: string,
		claims: Claims,
		defect: SigningDefect,
	): Promise<string>;
	verify(token: string, expected: TokenExpectation): Promise<VerifiedToken>;
	jwks(): Promise<{ readonly keys: readonly PublicJwk[] }>;
}
