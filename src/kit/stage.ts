import type { Duration, Wanted, WorldClient } from "../client/index.ts";
import type { GivenScenario } from "../scenarios/scenario.ts";
import {
	findSeededPerson,
	firstTenant,
	type SeededPerson,
} from "./seeded-person.ts";
import type { SignedIn } from "./sign-in/caller.ts";
import { signIns } from "./sign-in/index.ts";

/** Who is meant, where the scenario does not say it. */
export interface PersonOptions {
	/** The tenant of the person (default: the first of the scenario that has the person). */
	readonly tenant?: string;
}

/** How somebody signs in, where the scenario does not say it. */
export interface SignInOptions extends PersonOptions {
	/** The password (default: the one in the scenario). */
	readonly password?: string;
}

/** What a code is waited for by; the recipient at least. */
export type WantedCode = Wanted & { readonly recipient: string };

/** A world that belongs to one test alone, and the verbs with which a test moves it. */
export interface Stage {
	/** The world's own control client: clock, outbox, journal, accounts, policies. */
	readonly world: WorldClient;
	/** Address of an API in this world. */
	baseUrl(api: string): string;
	/**
	 * Signs a person in through the door of the API: by password, by provider, and by the second
	 * factor of the role where the API asks for one.
	 *
	 * @param person email address, phone number or name
	 * @throws when the API refuses, with its words and its hint
	 */
	signIn(
		api: string,
		person: string,
		options?: SignInOptions,
	): Promise<SignedIn>;
	/** The code in the newest message to a recipient; waits for one for 3 s, or as long as given. */
	waitForCode(wanted: WantedCode): Promise<string>;
	/** Moves the world's clock forward: seconds, or a text such as `5m`. */
	advance(by: Duration): Promise<void>;
	/** Locks a person, for so many seconds or until somebody unlocks. */
	lock(
		api: string,
		person: string,
		options?: PersonOptions & { readonly forSeconds?: number },
	): Promise<void>;
	/**
	 * Has an API lock people after so many wrong passwords in a row (0: never).
	 *
	 * @param forSeconds how long a lock lasts (default: as the API has it)
	 */
	lockAfter(api: string, failures: number, forSeconds?: number): Promise<void>;
}

/** Where a stage stands. */
export interface StagePlace {
	readonly world: WorldClient;
	/** Scheme and authority of the simulator. */
	readonly origin: string;
	readonly fetch: (request: Request) => Promise<Response>;
	/** Address of an API for the code under test. */
	readonly baseUrl: (api: string) => string;
	/** The scenario of the world, by name or as it is; null: none that is known. */
	readonly scenario: GivenScenario;
}

/** The verbs of one test's world. */
export function createStage(place: StagePlace): Stage {
	const { world, origin, fetch, baseUrl, scenario } = place;

	/** The account of a person, with the client that acts on it. */
	async function accountOf(
		api: string,
		person: string,
		{ tenant }: PersonOptions,
	) {
		const found = findSeededPerson(scenario, api, person, tenant);
		const name = tenant ?? found?.tenant ?? firstTenant(scenario, api);
		const accounts = world.accounts(api, name);
		const account = await accounts.find(person);
		if (account !== undefined) return { accounts, id: account.id };
		throw new Error(
			`Failed to find ${person}: the tenant ${name} of ${api} has nobody of that name. Say which tenant you mean, or seed the person.`,
		);
	}

	return {
		world,
		baseUrl,
		async signIn(api, person, { password, tenant } = {}) {
			const signIn = Object.hasOwn(signIns, api) ? signIns[api] : undefined;
			if (signIn === undefined)
				throw new Error(
					`Failed to sign in to "${api}": nobody knows how. Choose from ${Object.keys(signIns).join(", ")}.`,
				);
			const found = findSeededPerson(scenario, api, person, tenant);
			return signIn({
				api,
				baseUrl: `${origin}/w/${world.id}/${api}`,
				fetch,
				world,
				tenant: tenant ?? found?.tenant ?? firstTenant(scenario, api),
				person,
				password: () => password ?? seededPassword(api, person, found),
				seed: found?.seed ?? {},
				tenantSeed: found?.tenantSeed ?? {},
			});
		},
		// Less than a test may take, so that it fails by what the outbox says.
		waitForCode: ({ recipient, ...wanted }) =>
			world.outbox.code(recipient, { timeoutSeconds: 3, ...wanted }),
		async advance(by) {
			await world.clock.advance(by);
		},
		async lock(api, person, { forSeconds, ...options } = {}) {
			const { accounts, id } = await accountOf(api, person, options);
			await accounts.lock(id, forSeconds);
		},
		async lockAfter(api, failures, forSeconds) {
			const seconds =
				forSeconds === undefined ? {} : { lockSeconds: forSeconds };
			await world
				.policy(api)
				.change({ lockout: { maxFailures: failures, ...seconds } });
		},
	};
}

function seededPassword(
	api: string,
	person: string,
	found: SeededPerson | undefined,
): string {
	const password = found?.seed.password;
	if (typeof password === "string") return password;
	const why =
		found === undefined
			? "the scenario knows nobody of that name"
			: "the scenario gives no password";
	throw new Error(
		`Failed to sign ${person} in to ${api}: ${why}. Give the password: signIn("${api}", "${person}", { password }).`,
	);
}
