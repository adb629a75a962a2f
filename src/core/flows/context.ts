import type { Channel } from "../errors.ts";
import type { DomainEvent } from "../events.ts";
import type { FaultEffect, FaultKind } from "../fault.ts";
import type { Policy } from "../policy.ts";
import type { Digest, PasswordHasher, TotpCodes } from "../ports/crypto.ts";
import type { PasskeyVerifier } from "../ports/passkey-verifier.ts";
import type { Random } from "../ports/random.ts";
import type { Store, Transaction } from "../ports/store.ts";
import type { Challenge, SessionOrigin } from "../records.ts";
import type { AccountId, ChallengeId, Instant, RealmId } from "../values.ts";

/** A message to be written, before it has words. */
export interface MessageOrder {
	readonly purpose: string;
	readonly channel: Channel;
	readonly recipient: string;
	readonly locale: string;
	/** The secret it carries, if any. */
	readonly secret?: string;
	readonly form?: "code" | "link";
}

/** The words of a message, in the language ordered. */
export interface MessageText {
	readonly subject?: string;
	readonly text: string;
	/** Where a link message leads. */
	readonly link?: string;
}

/** Faults of what is sent, by what they happen to. */
export const mishaps = {
	code: ["code-expired", "code-wrong"],
	message: ["message-lost", "message-late"],
	webhook: ["webhook-lost", "webhook-late", "webhook-failed"],
} as const satisfies { readonly [what: string]: readonly FaultKind[] };

/** Says what goes wrong with a code, message or webhook to a recipient; most arrive. */
export type Befall = <What extends keyof typeof mishaps>(
	what: What,
	to: { readonly recipient: string; readonly accountId?: AccountId },
) =>
	| Extract<FaultEffect, { readonly kind: (typeof mishaps)[What][number] }>
	| undefined;

/**
 * What a flow works with: one realm of one world at one moment. Time stands still for the length of
 * a flow.
 */
export interface FlowContext {
	readonly realm: RealmId;
	readonly now: Instant;
	/** Language in which this request is answered. */
	readonly locale: string;
	readonly policy: Policy;
	readonly store: Store;
	readonly random: Random;
	readonly hasher: PasswordHasher;
	readonly digest: Digest;
	readonly totp: TotpCodes;
	readonly passkeys: PasskeyVerifier;
	/** Finds words for a message; given by the API. */
	readonly compose: (order: MessageOrder) => MessageText;
	/** Hears of an event inside the transaction in which it happens (default: nobody does). */
	readonly announce?:
		| ((transaction: Transaction, event: DomainEvent) => Promise<void>)
		| undefined;
	/** Where the request comes from, to be kept with the sessions it opens (default: not kept). */
	readonly origin?: SessionOrigin | undefined;
	/**
	 * Takes each secret that would be sent, so that it reaches the person another way; such secrets have
	 * a quota of their own. Its result says whether the message goes out all the same (default: all are
	 * sent, and nobody is told them).
	 */
	readonly handOver?: ((challenge: Challenge) => boolean) | undefined;
	/** Says what goes wrong with what is sent to a recipient (default: nothing does). */
	readonly befall?: Befall | undefined;
	/** Makes the id of an approval, which others see (default: a UUID). */
	readonly makeChallengeId?: (() => ChallengeId) | undefined;
}
