import type { Overrides, Policy } from "../core/policy.ts";
import type { ClockState } from "../core/ports/clock.ts";
import type { Instant } from "../core/values.ts";
import type { FaultState } from "../pipeline/fault-book.ts";
import type { RandomState } from "../runtime/seeded-random.ts";
import type { PrivateJwk } from "../runtime/signing-key.ts";
import type { StoreContent } from "../stores/store-content.ts";

/** The keys of a world's tokens, private parts included. To be kept like a password. */
export interface WorldKeys {
	/** Name of the world they were made for; tokens carry it in their `kid`. */
	readonly owner: string;
	readonly signer: PrivateJwk;
	readonly providerSigner: PrivateJwk;
	/** Keys that `signer` has taken the place of, latest first, good until a moment (default: none). */
	readonly earlierSigners?: readonly {
		readonly key: PrivateJwk;
		readonly until: Instant;
	}[];
}

/**
 * Everything that makes a world what it is, apart from its journal, as plain data that survives
 * JSON: the same world can be made again from it, with every token still good.
 */
export interface WorldState {
	/** Form of this record; another form is refused. */
	readonly format: 1;
	readonly seed: string;
	readonly isSeeded: boolean;
	readonly keys: WorldKeys;
	readonly store: StoreContent;
	readonly clock: ClockState;
	/** What the clock showed when it was saved. */
	readonly shown: Instant;
	readonly random: RandomState;
	/** Policy overrides, by API. */
	readonly overrides: { readonly [api: string]: Overrides<Policy> };
	/** Tenants, by API. */
	readonly tenants: { readonly [api: string]: readonly string[] };
	/** How far the issuer of tokens is ahead of the clock, in seconds (default 0). */
	readonly skewSeconds?: number;
	/** What goes wrong on purpose (default: nothing). */
	readonly faults?: FaultState;
}
