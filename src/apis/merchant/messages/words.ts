import type { FieldRule } from "../errors/rows.ts";
import type { DeclaredCode } from "../spec.generated.ts";

/** Every error code of the wire. Two belong to paths, so no operation declares them. */
export type WireCode = DeclaredCode | "NOT_FOUND" | "METHOD_NOT_ALLOWED";

/** What a success is about. */
export type SuccessKind =
	| "registered"
	| "signed-in"
	| "code-wanted"
	| "code-sent"
	| "reset-sent"
	| "reset-issued"
	| "password-changed"
	| "renewed"
	| "signed-out"
	| "token-good";

/** What a mail is about. */
export type MessageKind =
	| "second-factor"
	| "verify-email"
	| "reset-password"
	| "password-changed";

/** A mail with room for its secret: `{code}` or `{link}`. */
export interface MessageWords {
	readonly subject: string;
	readonly text: string;
}

/** A page behind the link of a mail, with room for a `{token}`. */
export interface PageWords {
	readonly heading: string;
	readonly text: string;
}

/** Everything this API says to people, in one language; a missing text does not compile. */
export interface Words {
	readonly errors: { readonly [code in WireCode]: string };
	readonly fields: { readonly [rule in FieldRule]: string };
	readonly successes: { readonly [kind in SuccessKind]: string };
	readonly messages: { readonly [kind in MessageKind]: MessageWords };
	readonly emailVerifiedPage: PageWords;
	readonly resetPage: PageWords;
}
