import { type Overrides, override, type Policy } from "../core/policy.ts";
import type { AdjustableClock, ClockState } from "../core/ports/clock.ts";
import type {
	Digest,
	PasswordHasher,
	TotpCodes,
} from "../core/ports/crypto.ts";
import type { PasskeyVerifier } from "../core/ports/passkey-verifier.ts";
import type { Store, StoreSnapshot } from "../core/ports/store.ts";
import { createJournal } from "../pipeline/journal.ts";
import type { World } from "../pipeline/world.ts";
import type { RandomState, SeededRandom } from "../runtime/seeded-random.ts";
import type { WorldTokenSigner } from "../runtime/token-signer.ts";
import { exportStore, importStore } from "../stores/store-content.ts";
import type { WorldState } from "./world-state.ts";

/** What a world is made of; given by the simulator. */
export interface WorldParts {
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

/** A point to which a world can be taken back, apart from its random draws and its keys. */
interface WorldPoint {
	readonly store: StoreSnapshot;
	readonly clock: ClockState;
	readonly random: RandomState;
	readonly overrides: ReadonlyMap<string, Overrides<Policy>>;
	readonly tenants: ReadonlyMap<string, readonly string[]>;
}

/** A world together with the ways of its registry to take it back. */
export interface ManagedWorld {
	readonly world: World;
	/** Makes the present state the one that `reset` goes back to. */
	keepAsStart(): void;
	/** Goes back to the start. Random draws repeat only when `repeatDraws` is set. */
	reset(repeatDraws: boolean): void;
	/** The present state, apart from what the world was begun with. */
	save(): Promise<Omit<WorldState, "format" | "seed" | "isSeeded">>;
	/** Goes to a saved state of a world with the same keys; the start stays what it was. */
	load(state: WorldState): Promise<void>;
}

/** Makes a world from its parts. */
export function createWorld(id: string, parts: WorldParts): ManagedWorld {
	let overrides = new Map<string, Overrides<Policy>>();
	let tenants = new Map<string, readonly string[]>();
	const world: World = {
		id,
		...parts,
		journal: createJournal(),
		policyOverrides: (api) => overrides.get(api),
		setPolicyOverrides(api, further) {
			if (further === undefined) overrides.delete(api);
			else
				overrides.set(
					api,
					override<Overrides<Policy>>(overrides.get(api) ?? {}, further),
				);
		},
		tenants: (api) => tenants.get(api) ?? [],
		addTenant(api, tenant) {
			tenants.set(api, [...new Set([...(tenants.get(api) ?? []), tenant])]);
		},
	};
	const point = (): WorldPoint => ({
		store: parts.store.snapshot(),
		clock: parts.clock.state(),
		random: parts.random.state(),
		overrides: new Map(overrides),
		tenants: new Map(tenants),
	});
	let start = point();
	return {
		world,
		keepAsStart() {
			start = point();
		},
		reset(repeatDraws) {
			parts.store.restore(start.store);
			parts.clock.restore(start.clock);
			if (repeatDraws) parts.random.restore(start.random);
			overrides = new Map(start.overrides);
			tenants = new Map(start.tenants);
			world.journal.clear();
		},
		save: async () => ({
			keys: {
				signer: await parts.signer.exportKey(),
				providerSigner: await parts.providerSigner.exportKey(),
			},
			store: await exportStore(parts.store),
			clock: parts.clock.state(),
			random: parts.random.state(),
			overrides: Object.fromEntries(overrides),
			tenants: Object.fromEntries(tenants),
		}),
		async load(state) {
			await importStore(parts.store, state.store);
			parts.clock.restore(state.clock);
			parts.random.restore(state.random);
			overrides = new Map(Object.entries(state.overrides));
			tenants = new Map(Object.entries(state.tenants));
		},
	};
}
