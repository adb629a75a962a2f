import { InvariantError } from "../core/errors.ts";
import { type Overrides, override, type Policy } from "../core/policy.ts";
import type { AdjustableClock } from "../core/ports/clock.ts";
import type { PasswordHasher } from "../core/ports/crypto.ts";
import type { Random } from "../core/ports/random.ts";
import type { SeedWriter, Store, Transaction } from "../core/ports/store.ts";
import { makeUuid } from "../core/secrets.ts";
import type { AccountId, Instant, Json } from "../core/values.ts";
import { nameOfPath } from "./explain-issue.ts";
import { bulkOf } from "./people/bulk.ts";
import { unknownPerson } from "./people/check-people.ts";
import { loadBulk, type SeedTools } from "./people/load-bulk.ts";
import { placePeople } from "./people/place-people.ts";
import type { Scenario, ScenarioSection } from "./scenario.ts";

/** What loading needs of a world. */
export interface LoadableWorld {
	readonly clock: AdjustableClock;
	readonly hasher: PasswordHasher;
	readonly random: Random;
	readonly store: Pick<Store, "transact">;
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
		target: Required<SeedTools> & {
			readonly world: World;
			readonly transaction: SeedWriter;
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
	/** Makes the tools of people who are made later; the same seed makes the same. */
	readonly toolsOf: (seed: string) => SeedTools;
}

/**
 * Brings a fresh world to the state a scenario describes: clock, then for each API its policy, then
 * the state of each of its tenants, all in one transaction. APIs that are not served are passed over.
 *
 * @throws InvariantError when an account is of a person that the scenario does not have
 */
export async function loadScenario<World extends LoadableWorld>(
	scenario: Scenario,
	target: LoadTarget<World>,
): Promise<void> {
	setClock(scenario, target.world);
	const { apis = {} } = withPeople(scenario);
	const { world } = target;
	await world.store.transact(async (transaction) => {
		for (const [name, section] of Object.entries(apis)) {
			const api = Object.hasOwn(target.apis, name)
				? target.apis[name]
				: undefined;
			if (api !== undefined)
				await loadSection(section, { ...target, transaction, name, api });
		}
	});
}

function withPeople(scenario: Scenario): Scenario {
	const { name: by, people = {} } = scenario;
	return placePeople(scenario, people, (name, path) => {
		const problem = unknownPerson(name, Object.keys(people));
		throw new InvariantError(
			`Failed to load the scenario "${by}": ${nameOfPath(path)}: ${problem}.`.replace(
				/\?\.$/,
				"?",
			),
		);
	});
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

interface SectionTarget<World>
	extends Pick<LoadTarget<World>, "world" | "toolsOf"> {
	readonly transaction: Transaction;
	/** Of the API. */
	readonly name: string;
	readonly api: LoadableApi<World>;
}

async function loadSection<World extends LoadableWorld>(
	{ policy: overrides, tenants = {} }: ScenarioSection,
	{ world, transaction, toolsOf, name, api }: SectionTarget<World>,
): Promise<void> {
	if (overrides !== undefined) world.setPolicyOverrides(name, overrides);
	const policy = override<Policy>(api.policy, world.policyOverrides(name));
	const now = world.clock.now();
	for (const [tenant, state] of Object.entries(tenants)) {
		world.addTenant(name, tenant);
		const seed = async (
			some: Json,
			writer: SeedWriter,
			{ random, hasher, newAccountId = () => drawnId(random) }: SeedTools,
		) => {
			const tools = { random, hasher, newAccountId };
			const target = { world, tenant, policy, now, ...tools };
			await api.seed?.(some, { ...target, transaction: writer });
		};
		const bulk = bulkOf(state);
		if (bulk === undefined) await seed(state, transaction, world);
		else {
			const place = { api: name, tenant, tools: world };
			await loadBulk(state, bulk, { ...place, transaction, seed, toolsOf });
		}
	}
}

function drawnId(random: Random): AccountId {
	return makeUuid(random) as AccountId; // becomes an account's id by being put
}
