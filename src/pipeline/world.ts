import type { Overrides, Policy } from "../core/policy.ts";
import type { AdjustableClock } from "../core/ports/clock.ts";
import type {
	Digest,
	PasswordHasher,
	TotpCodes,
} from "../core/ports/crypto.ts";
import type { PasskeyVerifier } from "../core/ports/passkey-verifier.ts";
import type { Random } from "../core/ports/random.ts";
import type { Store } from "../core/ports/store.ts";
import type { TokenSigner } from "../core/ports/token-signer.ts";
import type { FaultBook } from "./fault-book.ts";
import type { Journal } from "./journal.ts";

/** One isolated universe: accounts, sessions, codes, outbox, journal, clock, policies and keys. */
export interface World {
	/** Its name: lower-case letters, digits and hyphens, 1 to 63 characters. */
	readonly id: string;
	/**
	 * Name under which its tokens are issued: its own, or that of the world whose keys and tokens it
	 * took over.
	 */
	readonly issuer: string;
	readonly store: Store;
	readonly clock: AdjustableClock;
	readonly random: Random;
	/** Signs the tokens of the APIs. */
	readonly signer: TokenSigner;
	/** Signs the tokens of the simulated identity provider; another key on purpose. */
	readonly providerSigner: TokenSigner;
	readonly journal: Journal;
	/** What goes wrong on purpose. */
	readonly faults: FaultBook;
	readonly hasher: PasswordHasher;
	readonly digest: Digest;
	readonly totp: TotpCodes;
	readonly passkeys: PasskeyVerifier;
	/** How far the clock of the issuer of tokens is ahead of the world's own; below 0: behind. */
	readonly tokenSkewSeconds: number;
	/** Lets the issuer's clock differ from now on; tokens issued before do not change. */
	setTokenSkew(seconds: number): void;
	/**
	 * Has tokens signed with a new key from now on. The key before stays published, and its tokens good,
	 * for so many seconds of the world's clock.
	 */
	rotateKey(overlapSeconds: number): void;
	/** Policy overrides of this world for an API. */
	policyOverrides(api: string): Overrides<Policy> | undefined;
	/** Tenants this world knows of an API beyond the ones the API always has. */
	tenants(api: string): readonly string[];
	/** Lays further policy overrides over an API of this world. */
	setPolicyOverrides(api: string, overrides: Overrides<Policy>): void;
	/** Drops the policy overrides of an API that this world did not begin with. */
	resetPolicyOverrides(api: string): void;
	/** Makes a tenant of an API known to this world. */
	addTenant(api: string, tenant: string): void;
}
