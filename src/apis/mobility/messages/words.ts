import type { DeclaredCode } from "../spec.generated.ts";

/** Every error code of the wire. `SIM405` belongs to a path, so no operation declares it. */
export type WireCode = DeclaredCode | "SIM405";

/** What a message in the outbox is about. */
export type MessageKind =
	| "sign-in"
	| "verify-phone"
	| "verify-email"
	| "verify-email-code"
	| "reset-password"
	| "deletion-requested";

/** A message with room for its secret: `{code}` or `{link}`. */
export interface MessageWords {
	/** Left out by text messages. */
	readonly subject: string;
	readonly text: string;
}

/** The page behind the link of a verification mail. */
export interface PageWords {
	readonly heading: string;
	readonly text: string;
}

/** Everything this API says to people, in one language; a missing text does not compile. */
export interface Words {
	readonly errors: { readonly [code in WireCode]: string };
	readonly messages: { readonly [kind in MessageKind]: MessageWords };
	readonly emailVerifiedPage: PageWords;
}
