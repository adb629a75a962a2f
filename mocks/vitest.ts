import { AsyncLocalStorage } from "node:async_hooks";
import {
	afterAll,
	aroundEach,
	test as base,
	beforeAll,
	type TestAPI,
} from "vitest";
import { createControlClient } from "../src/client/index.ts";
import type { SimulatorOptions } from "../src/index.ts";
import { createStage, type Stage } from "../src/kit/stage.ts";
import { openTestWorld, type ServerAddress } from "../src/kit/test-world.ts";

export type { SignedIn } from "../src/kit/sign-in/caller.ts";
export type {
	PersonOptions,
	SignInOptions,
	Stage,
	WantedCode,
} from "../src/kit/stage.ts";

/** A simulator in the process of the tests; MSW leads the requests of the code under test to it. */
export interface InProcess extends SimulatorOptions {
	/** Where the code under test finds each API. */
	readonly bases: Bases;
}

/** Addresses by API: `{ mobility: "https://api.example.test" }`. */
type Bases = Readonly<Record<string, string>>;

/** A simulator that runs already. */
export interface RunningServer extends ServerAddress {
	/** What each world starts from: a name of the library (default: as the simulator has it). */
	readonly scenario?: string | null;
	/** Seed of each world's random draws (default: a fresh one). */
	readonly seed?: string;
}

/** What a test is given beside Vitest's own. */
export interface StagedoorFixtures {
	/** A world of the test's own; it is gone when the test is over. */
	readonly stagedoor: Stage;
}

/** Vitest's `test` with a world for each test. */
export type StagedoorTest = TestAPI<StagedoorFixtures>;

/**
 * Makes a `test` that gives every test a world of its own: accounts, codes, clock and outbox that no
 * other test sees, even one that runs at the same time. Call it at the top of a test file; once, when the simulator is in this
 * process, for MSW can lead requests to one only.
 *
 * ```ts
 * const test = stagedoorTest({ bases: { mobility: "https://api.example.test" }, scenario: "mobility-demo" });
 * test("...", async ({ stagedoor }) => { await stagedoor.signIn("mobility", "ada@example.test"); });
 * ```
 *
 * @param options a simulator in this process (needs MSW), or the address of one that runs
 */
export function stagedoorTest(
	options: InProcess | RunningServer,
): StagedoorTest {
	const open = "url" in options ? atServer(options) : inProcess(options);
	let opened: Promise<Place> | undefined;
	const place = () => {
		opened ??= open();
		return opened;
	};
	beforeAll(async () => {
		await place();
	}, loadingMilliseconds);
	// A context for all that a test sets in motion, made before its fixtures are.
	aroundEach((runTest) => contexts.run({ world: undefined }, runTest));
	afterAll(async () => {
		const { close } = await place();
		opened = undefined;
		close();
	});

	return base.extend<StagedoorFixtures>({
		// Vitest reads from the pattern which fixtures are wanted: none.
		// biome-ignore lint/correctness/noEmptyPattern: see above
		stagedoor: async ({}, use) => {
			const { begin } = await place();
			const { stage, end } = await begin();
			await use(stage);
			await end();
		},
	});
}

/** How long the simulator may take to be loaded, on a machine that has much else to do. */
const loadingMilliseconds = 60_000;

/** What a test set in motion belongs to. */
interface Context {
	/** The world of the test; undefined as long as it has none. */
	world: string | undefined;
}

const contexts = new AsyncLocalStorage<Context>();

/** A simulator that is ready to be used. */
interface Place {
	/** Makes a world for a test. */
	begin(): Promise<{ readonly stage: Stage; end(): Promise<void> }>;
	close(): void;
}

function atServer(server: RunningServer): () => Promise<Place> {
	const { scenario, seed } = server;
	const start = {
		...(scenario !== undefined && { scenario }),
		...(seed !== undefined && { seed }),
	};
	return async () => ({
		async begin() {
			const { stage, world } = await openTestWorld(server, start);
			return { stage, end: () => world.remove() };
		},
		close() {},
	});
}

function inProcess({ bases, ...options }: InProcess): () => Promise<Place> {
	const running = new Set<string>();
	return async () => {
		// Only now, for MSW is not needed to test against a server.
		const { setupStagedoor } = await import("./node.ts");
		const stagedoor = setupStagedoor(bases, {
			// Left alone, so that a server can be controlled from the same test.
			control: false,
			...options,
			world: () => worldOfRequest(running),
		});
		stagedoor.listen();
		const { fetch } = stagedoor.simulator;
		const origin = "http://localhost";
		const control = createControlClient({ baseUrl: origin, fetch });
		return {
			async begin() {
				const world = await control.createWorld();
				const context = contexts.getStore();
				if (context !== undefined) context.world = world.id;
				running.add(world.id);
				const stage = createStage({
					world,
					origin,
					fetch,
					baseUrl: (api) => `${baseOf(bases, api)}/w/${world.id}`,
					scenario: options.scenario ?? null,
				});
				const end = async () => {
					running.delete(world.id);
					await world.remove();
				};
				return { stage, end };
			},
			close: stagedoor.close,
		};
	};
}

/** The world of the test that sent a request: the one it was sent in, else the only one there is. */
function worldOfRequest(running: ReadonlySet<string>): string | undefined {
	const known = contexts.getStore()?.world;
	if (known !== undefined) return known;
	if (running.size < 2) return [...running][0];
	throw new Error(
		"Failed to tell which of several tests sent a request. Call stagedoorTest in the test file itself, or send to stagedoor.baseUrl(api).",
	);
}

function baseOf(bases: Bases, api: string): string {
	const base = bases[api];
	if (base !== undefined) return base.replace(/\/+$/, "");
	throw new Error(
		`Failed to tell the address of ${api}: bases has none. Give one to stagedoorTest.`,
	);
}
