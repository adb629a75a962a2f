import {
	test as base,
	type PlaywrightTestArgs,
	type PlaywrightTestOptions,
	type PlaywrightWorkerArgs,
	type PlaywrightWorkerOptions,
	type TestInfo,
	type TestType,
} from "@playwright/test";
import type { WorldClient } from "../src/client/index.ts";
import { openTestWorld, type TestWorldStart } from "../src/kit/test-world.ts";
import {
	type BrowserStage,
	createBrowserStage,
} from "./playwright/browser-stage.ts";
import type {
	KnownServer,
	NamedScenario,
	OwnServer,
} from "./playwright/options.ts";
import {
	openServer,
	pageOrigin,
	type WorkerServer,
} from "./playwright/server.ts";
import type { SignedInUser } from "./playwright/storage-state.ts";

export type { SignedIn } from "../src/kit/sign-in/caller.ts";
export type {
	PersonOptions,
	SignInOptions,
	Stage,
	WantedCode,
} from "../src/kit/stage.ts";
export type { BrowserStage, Pace } from "./playwright/browser-stage.ts";
export type {
	KnownServer,
	NamedScenario,
	OwnServer,
} from "./playwright/options.ts";
export type {
	BindPasskeyOptions,
	PasskeyOptions,
} from "./playwright/passkeys.ts";
export type { SignedInUser, StorageState } from "./playwright/storage-state.ts";

/** What a test is given beside Playwright's own. */
export interface StagedoorFixtures {
	/** A world of the test's own, in which its pages live; it is gone when the test is over. */
	readonly stagedoor: BrowserStage;
}

/** What `test.use` and the `use` of a configuration can say of a test's world. */
export interface StagedoorOptions {
	/** What the world starts from (default: as the simulator has it). */
	readonly scenario: NamedScenario | undefined;
	/** Seed of the world's random draws (default: a fresh one). */
	readonly seed: string | undefined;
	/** Who is signed in when the test begins (default: nobody). */
	readonly signedIn: SignedInUser | undefined;
	/** Whether the clocks of the pages go by the world's, from their first script on (default true). */
	readonly pageClock: boolean;
}

/** What the tests of one worker share. */
export interface StagedoorWorkerFixtures {
	/** The simulator of the worker. */
	readonly stagedoorServer: WorkerServer;
}

/** Playwright's `test` with a world for each test. */
export type StagedoorTest = TestType<
	PlaywrightTestArgs &
		PlaywrightTestOptions &
		StagedoorFixtures &
		StagedoorOptions,
	PlaywrightWorkerArgs & PlaywrightWorkerOptions & StagedoorWorkerFixtures
>;

/**
 * Makes a `test` that gives every test a world of its own: accounts, codes, clock and outbox that no
 * other test sees, in whichever worker. Its pages live in that world: what they send to one of the
 * `bases` is led there, and their clocks go by the world's.
 *
 * ```ts
 * const test = stagedoorTest({ bases: { mobility: "https://api.example.test" }, scenario: "mobility-demo" });
 * test("...", async ({ page, stagedoor }) => { await stagedoor.lock("mobility", "ada@example.test"); });
 * ```
 *
 * @param options a simulator that each worker starts, or the address of one that runs
 */
export function stagedoorTest(
	options: OwnServer | KnownServer = {},
): StagedoorTest {
	return base.extend<
		StagedoorFixtures & StagedoorOptions,
		StagedoorWorkerFixtures
	>({
		scenario: [undefined, { option: true }],
		seed: [undefined, { option: true }],
		signedIn: [undefined, { option: true }],
		pageClock: [true, { option: true }],
		stagedoorServer: [
			// Playwright reads from the pattern which fixtures are wanted: none.
			// biome-ignore lint/correctness/noEmptyPattern: see above
			async ({}, use) => {
				const server = await openServer(options);
				await use(server);
				await server.close();
			},
			{ scope: "worker", box: true },
		],
		stagedoor: async (
			{ stagedoorServer: server, scenario, seed, pageClock, baseURL },
			use,
			info,
		) => {
			const { address, bases, scenario: own } = server;
			const opened = await openTestWorld(address, startOf(scenario, seed), own);
			await use(
				createBrowserStage({
					...opened,
					bases,
					appOrigin:
						baseURL === undefined ? undefined : new URL(baseURL).origin,
					pageOrigin: pageOrigin(server, baseURL),
					pageClock,
				}),
			);
			if (info.status !== info.expectedStatus)
				await keepEvidence(opened.world, info);
			await opened.world.remove();
		},
		storageState: async ({ stagedoor, signedIn, storageState }, use) => {
			if (signedIn === undefined) await use(storageState);
			else await use(await stagedoor.storageState(signedIn));
		},
		context: async ({ context, stagedoor }, use) => {
			await stagedoor.attach(context);
			await use(context);
			// Whatever the pages ask for now, nobody waits for.
			await context.unrouteAll({ behavior: "ignoreErrors" });
		},
	});
}

function startOf(
	scenario: NamedScenario | undefined,
	seed: string | undefined,
): TestWorldStart {
	const named =
		typeof scenario === "object" && scenario !== null
			? { scenario: scenario.name, parameters: scenario.parameters ?? {} }
			: scenario !== undefined && { scenario };
	return { ...named, ...(seed !== undefined && { seed }) };
}

/** Puts what a world has seen and sent into the report of a test that failed. */
async function keepEvidence(world: WorldClient, info: TestInfo): Promise<void> {
	const evidence = {
		requests: await world.journal.where({ limit: 100 }),
		messages: await world.outbox.list(),
	};
	await info.attach("stagedoor", {
		body: JSON.stringify(evidence, null, "\t"),
		contentType: "application/json",
	});
}
