import { type Overrides, override, type Policy } from "../core/policy.ts";
import type { AdjustableClock } from "../core/ports/clock.ts";
import type {
	Digest,
	PasswordHasher,
	TotpCodes,
} from "../core/ports/crypto.ts";
import type { PasskeyVerifier } from "../core/ports/passkey-verifier.ts";
import type { Store } from "../core/ports/store.ts";
import { createFaultBook } from "../pipeline/fault-book.ts";
import { createJournal } from "../pipeline/journal.ts";
import type { World } from "../pipeline/world.ts";
import type { SeededRandom } from "../runtime/seeded-random.ts";
import type { WorldTokenSigner } from "../runtime/token-signer.ts";
import { withSkew } from "./token-skew.ts";
import type { WorldPoint } from "./world-point.ts";

/** What a world is made of; given by the simulator. */
export interface WorldParts {
	/** What its random draws begin with. */
	readonly seed: string;
	readonly store: Store;
	readonly clock: AdjustableClock;
	readonly random: SeededRandom;
	readonly signer: WorldTokenSigner;
	readonly providerSigner: WorldTokenSigner;
	readonly hasher: PasswordHasher;
	readonly digest: Digest;
	readonly totp: TotpCodes;
	readonly passkeys: PasskeyVerifier;
}

/** How a world arrives at a state. */
export interface Arrival {
	/** Whether random draws are those of the state, or go on where they stand. */
	readonly repeatDraws: boolean;
	/** Whether a running clock shows what it showed then, or the time that has passed since too. */
	readonly repeatTime: boolean;
}

/** A world together with the ways of its registry to take it back. */
export interface ManagedWorld {
	readonly world: World;
	/** Makes the present state the one that `reset` goes back to. */
	keepAsStart(): void;
	/** Goes back to the start. Random draws repeat only when `repeatDraws` is set. */
	reset(repeatDraws: boolean): void;
	/** The present state. */
	point(): WorldPoint;
	/** Goes to a state of this or another world; the start stays what it was. */
	goTo(point: WorldPoint, how: Arrival): void;
}

/** Makes a world from its parts. */
export function createWorld(
	id: string,
	{ seed: ownSeed, ...parts }: WorldParts,
): ManagedWorld {
	let seed = ownSeed;
	let overrides = new Map<string, Overrides<Policy>>();
	let tenants = new Map<string, readonly string[]>();
	const faults = createFaultBook(parts.random);
	let skewSeconds = 0;
	const world: World = {
		id,
		...parts,
		signer: withSkew(parts.signer, () => skewSeconds),
		get issuer() {
			return parts.signer.material().owner;
		},
		get tokenSkewSeconds() {
			return skewSeconds;
		},
		setTokenSkew(seconds) {
			skewSeconds = seconds;
		},
		rotateKey: (overlapSeconds) => parts.signer.rotate(overlapSeconds),
		journal: createJournal(),
		faults,
		policyOverrides: (api) => overrides.get(api),
		setPolicyOverrides(api, further) {
			overrides.set(
				api,
				override<Overrides<Policy>>(overrides.get(api) ?? {}, further),
			);
		},
		resetPolicyOverrides(api) {
			const first = start.overrides.get(api);
			if (first === undefined) overrides.delete(api);
			else overrides.set(api, first);
		},
		tenants: (api) => tenants.get(api) ?? [],
		addTenant(api, tenant) {
			tenants.set(api, [...new Set([...(tenants.get(api) ?? []), tenant])]);
		},
	};
	const point = (): WorldPoint => ({
		store: parts.store.snapshot(),
		clock: parts.clock.state(),
		shown: parts.clock.now(),
		seed,
		random: parts.random.state(),
		overrides: new Map(overrides),
		tenants: new Map(tenants),
		skewSeconds,
		faults: faults.state(),
		signing: parts.signer.material(),
		providerSigning: parts.providerSigner.material(),
	});

	function goTo(to: WorldPoint, { repeatDraws, repeatTime }: Arrival): void {
		parts.store.restore(to.store);
		parts.signer.use(to.signing);
		parts.providerSigner.use(to.providerSigning);
		if (repeatDraws) parts.random.restore(to.random);
		overrides = new Map(to.overrides);
		tenants = new Map(to.tenants);
		seed = to.seed;
		skewSeconds = to.skewSeconds;
		faults.restore(to.faults);
		world.journal.clear();
		// Last, because who watches the clock looks at all the rest.
		parts.clock.restore(to.clock, repeatTime ? to.shown : undefined);
	}

	let start = point();
	return {
		world,
		keepAsStart() {
			start = point();
		},
		reset: (repeatDraws) => goTo(start, { repeatDraws, repeatTime: false }),
		point,
		goTo,
	};
}
