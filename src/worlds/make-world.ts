import type { CodeMode } from "../core/policy.ts";
import type { ApiDefinition } from "../pipeline/api-definition.ts";
import { createDigest } from "../runtime/digest.ts";
import { createPasswordHasher } from "../runtime/password-hasher.ts";
import { createSeededRandom } from "../runtime/seeded-random.ts";
import { createAdjustableClock } from "../runtime/system-clock.ts";
import { createTokenSigner } from "../runtime/token-signer.ts";
import { createTotpCodes } from "../runtime/totp-codes.ts";
import { loadScenario } from "../scenarios/load-scenario.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { createMemoryStore } from "../stores/memory-store.ts";
import { createWorld, type ManagedWorld } from "./create-world.ts";

/** How a world begins. */
export interface WorldBeginning {
	readonly seed: string;
	/** Whether the seed was given: then every draw, and every signature, repeats. */
	readonly isSeeded: boolean;
	readonly scenario: Scenario | undefined;
	/** How one-time codes are chosen, when not as each API's policy says. */
	readonly codes: CodeMode | undefined;
	readonly machineTime: () => number;
}

/** Makes an empty world on the memory store. */
export function makeEmptyWorld(
	id: string,
	beginning: Omit<WorldBeginning, "scenario" | "codes">,
): ManagedWorld {
	const { seed, isSeeded, machineTime } = beginning;
	const random = createSeededRandom(seed);
	const hasher = createPasswordHasher(random);
	return createWorld(id, {
		store: createMemoryStore(),
		clock: createAdjustableClock(machineTime),
		random,
		signer: createTokenSigner({ world: id, random, seeded: isSeeded }),
		providerSigner: createTokenSigner({
			world: `${id}-provider`,
			random,
			seeded: isSeeded,
		}),
		hasher,
		digest: createDigest(),
		totp: createTotpCodes(),
	});
}

/** Makes a world and brings it to the start its scenario describes. */
export async function makeWorld(
	id: string,
	beginning: WorldBeginning,
	apis: { readonly [name: string]: ApiDefinition },
): Promise<ManagedWorld> {
	const managed = makeEmptyWorld(id, beginning);
	const { scenario, codes } = beginning;
	if (codes !== undefined) {
		for (const api of Object.keys(apis))
			managed.world.setPolicyOverrides(api, { code: { mode: codes } });
	}
	if (scenario !== undefined)
		await loadScenario(scenario, { world: managed.world, apis });
	managed.keepAsStart();
	return managed;
}
