import type { Overrides, Policy } from "../core/policy.ts";
import type { ClockState } from "../core/ports/clock.ts";
import type { StoreSnapshot } from "../core/ports/store.ts";
import type { Instant } from "../core/values.ts";
import { type FaultState, noFaults } from "../pipeline/fault-book.ts";
import {
	createSeededRandom,
	type RandomState,
} from "../runtime/seeded-random.ts";
import {
	type SigningMaterial,
	signingMaterial,
} from "../runtime/token-signer.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import { exportStore, importStore } from "../stores/store-content.ts";
import type { WorldState } from "./world-state.ts";

/** A point to which a world can be taken: an immutable value that costs almost nothing to keep. */
export interface WorldPoint {
	readonly store: StoreSnapshot;
	readonly clock: ClockState;
	/** What the clock showed. */
	readonly shown: Instant;
	/** Seed that the world was begun with. */
	readonly seed: string;
	readonly random: RandomState;
	readonly overrides: ReadonlyMap<string, Overrides<Policy>>;
	readonly tenants: ReadonlyMap<string, readonly string[]>;
	readonly skewSeconds: number;
	readonly faults: FaultState;
	readonly signing: SigningMaterial;
	readonly providerSigning: SigningMaterial;
}

/** The same as plain data that survives JSON, the private keys included. */
export async function stateOfPoint(point: WorldPoint): Promise<WorldState> {
	const { signing, providerSigning } = point;
	const store = createMemoryStore();
	store.restore(point.store);
	const earlierSigners = await Promise.all(
		(signing.earlier ?? []).map(async ({ open, until }) => ({
			key: (await open()).privateJwk,
			until,
		})),
	);
	return {
		format: 1,
		seed: point.seed,
		isSeeded: signing.isDeterministic,
		keys: {
			owner: signing.owner,
			signer: (await signing.open()).privateJwk,
			providerSigner: (await providerSigning.open()).privateJwk,
			...(earlierSigners.length > 0 && { earlierSigners }),
		},
		store: await exportStore(store),
		clock: point.clock,
		shown: point.shown,
		random: point.random,
		overrides: Object.fromEntries(point.overrides),
		tenants: Object.fromEntries(point.tenants),
		skewSeconds: point.skewSeconds,
		faults: point.faults,
	};
}

/**
 * Reads a point from plain data.
 *
 * @throws Error when the records cannot stand together or a key is none: judge the state first
 */
export async function pointOfState(state: WorldState): Promise<WorldPoint> {
	const { keys, isSeeded, clock, random } = state;
	const store = createMemoryStore();
	await importStore(store, state.store);
	return {
		store: store.snapshot(),
		clock,
		shown: state.shown,
		seed: state.seed,
		random,
		overrides: new Map(Object.entries(state.overrides)),
		tenants: new Map(Object.entries(state.tenants)),
		skewSeconds: state.skewSeconds ?? 0,
		faults: state.faults ?? noFaults,
		...materialOf(keys, isSeeded),
	};
}

/** What the keys of a world sign with. */
export function materialOf(
	{ owner, signer, providerSigner, earlierSigners = [] }: WorldState["keys"],
	seeded: boolean,
): Pick<WorldPoint, "signing" | "providerSigning"> {
	return {
		signing: signingMaterial({
			world: owner,
			seeded,
			key: signer,
			earlier: earlierSigners,
		}),
		providerSigning: signingMaterial({
			world: providerOf(owner),
			seeded,
			key: providerSigner,
		}),
	};
}

/** Under which name the identity provider of a world signs. */
export function providerOf(world: string): string {
	return `${world}-provider`;
}

/**
 * The draws with which another world goes on from a point. They are its own, so that what it issues
 * opens nothing in its origin; the same origin, point and name give the same again.
 */
export function forkedDraws(
	{ seed, counter }: RandomState,
	world: string,
): RandomState {
	const branch = createSeededRandom(`fork ${world}\n${counter}\n${seed}`);
	const mark = [...branch.bytes(16)].map((byte) =>
		byte.toString(16).padStart(2, "0"),
	);
	return { seed: `${world}\n${mark.join("")}`, counter: 0 };
}
