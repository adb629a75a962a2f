import { createDigest } from "../runtime/digest.ts";
import { createPasskeyVerifier } from "../runtime/passkey-verifier.ts";
import { createPasswordHasher } from "../runtime/password-hasher.ts";
import { createSeededRandom } from "../runtime/seeded-random.ts";
import { createAdjustableClock } from "../runtime/system-clock.ts";
import { createTokenSigner } from "../runtime/token-signer.ts";
import { createTotpCodes } from "../runtime/totp-codes.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import { createWorld, type ManagedWorld } from "./create-world.ts";
import { providerOf } from "./world-point.ts";
import type { WorldKeys } from "./world-state.ts";

/** Where a world gets its chance and its time. */
export interface WorldSources {
	readonly seed: string;
	/** Whether the seed was given: then every draw, and every signature, repeats. */
	readonly isSeeded: boolean;
	/** The machine's time, in milliseconds. */
	readonly machineTime: () => number;
	/** Keys of an earlier world that this one continues. Default: new ones, made when needed. */
	readonly keys?: WorldKeys;
}

/** Makes an empty world on the memory store. */
export function makeEmptyWorld(
	id: string,
	beginning: WorldSources,
): ManagedWorld {
	const { seed, isSeeded, machineTime, keys } = beginning;
	// The name is part of it: with one seed for all worlds (or a seed that somebody knows), the secrets
	// of one world must still open nothing in another.
	const random = createSeededRandom(`${id}\n${seed}`);
	const owner = keys?.owner ?? id;
	const hasher = createPasswordHasher(random);
	const clock = createAdjustableClock(machineTime);
	return createWorld(id, {
		seed,
		store: createMemoryStore(),
		clock,
		random,
		signer: createTokenSigner({
			world: owner,
			seeded: isSeeded,
			now: () => clock.now(),
			...(keys && { key: keys.signer }),
		}),
		providerSigner: createTokenSigner({
			world: providerOf(owner),
			seeded: isSeeded,
			...(keys && { key: keys.providerSigner }),
		}),
		hasher,
		digest: createDigest(),
		totp: createTotpCodes(),
		passkeys: createPasskeyVerifier(),
	});
}
