import { type Overrides, override, type Policy } from "../core/policy.ts";
import type { AdjustableClock } from "../core/ports/clock.ts";
import type { Instant, Json } from "../core/values.ts";
import type { Scenario, ScenarioSection } from "./scenario.ts";

/** What loading needs of a world. */
export interface LoadableWorld {
	readonly clock: AdjustableClock;
	/** How far the issuer of tokens is ahead of the clock, in whole seconds. */
	setTokenSkew(seconds: number): void;
	policyOverrides(api: string): Overrides<Policy> | undefined;
	setPolicyOverrides(api: string, overrides: Overrides<Policy>): void;
	addTenant(api: string, tenant: string): void;
}

/** What loading needs of an API. */
export interface LoadableApi<World> {
	readonly policy: Policy;
	readonly seed?: (
		section: Json,
		target: {
			readonly world: World;
			readonly tenant: string;
			readonly policy: Policy;
			readonly now: Instant;
		},
	) => Promise<void>;
}

/** Where a scenario is loaded to. */
export interface LoadTarget<World> {
	readonly world: World;
	readonly apis: { readonly [name: string]: LoadableApi<World> };
}

/**
 * Brings a fresh world to the state a scenario describes: clock, then for each API its policy, then
 * the state of each of its tenants. APIs that are not served are passed over.
 */
export async function loadScenario<World extends LoadableWorld>(
	scenario: Scenario,
	target: LoadTarget<World>,
): Promise<void> {
	setClock(scenario, target.world);
	for (const [name, section] of Object.entries(scenario.apis ?? {})) {
		const api = Object.hasOwn(target.apis, name)
			? target.apis[name]
			: undefined;
		if (api !== undefined) await loadSection(target.world, name, api, section);
	}
}

function setClock(scenario: Scenario, world: LoadableWorld): void {
	if (scenario.clock === undefined) return;
	const { at, frozen = false, speed, skewSeconds } = scenario.clock;
	const { clock } = world;
	// The moment last: the machine's clock may tick between two looks at it.
	if (frozen) clock.freeze();
	else if (speed !== undefined) clock.run(speed);
	if (at !== undefined) clock.set(Date.parse(at));
	if (skewSeconds !== undefined) world.setTokenSkew(skewSeconds);
}

async function loadSection<World extends LoadableWorld>(
	world: World,
	name: string,
	api: LoadableApi<World>,
	{ policy: overrides, tenants = {} }: ScenarioSection,
): Promise<void> {
	if (overrides !== undefined) world.setPolicyOverrides(name, overrides);
	const policy = override<Policy>(api.policy, world.policyOverrides(name));
	const now = world.clock.now();
	for (const [tenant, section] of Object.entries(tenants)) {
		world.addTenant(name, tenant);
		await api.seed?.(section, { world, tenant, policy, now });
	}
}
