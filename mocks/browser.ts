import { setupWorker } from "msw/browser";
import {
	type ApiBases,
	type HandlerOptions,
	handlers,
} from "../src/hosts/msw.ts";
import {
	keepWorld,
	type StateStorage,
	type WorldKeeper,
} from "../src/hosts/world-keeper.ts";
import {
	createSimulator,
	type Simulator,
	type SimulatorOptions,
} from "../src/simulator.ts";

export { type ApiBases, type HandlerOptions, handlers, type StateStorage };

/** Settings of a simulator in a page. */
export interface BrowserOptions
	extends SimulatorOptions,
		Pick<HandlerOptions, "control"> {
	/**
	 * Where the default world outlives a reload of the page: `session` (this tab, the default),
	 * `local` (all tabs of the origin, until it is cleared), a storage of your own, or `false`:
	 * nowhere.
	 */
	readonly persist?: "session" | "local" | StateStorage | false;
}

/** What `setupWorker` of the installed MSW makes. */
export type MswWorker = ReturnType<typeof setupWorker>;

/** A simulator that answers the requests of this page. */
export interface BrowserStagedoor {
	readonly simulator: Simulator;
	/** MSW's worker, for handlers of your own. */
	readonly worker: MswWorker;
	/** Brings the default world back and starts answering. */
	start(options?: Parameters<MswWorker["start"]>[0]): Promise<void>;
	/** Takes every world back to its start and forgets what was kept. */
	reset(): Promise<void>;
	stop(): void;
}

/**
 * Sets a simulator up inside a page, with no server at all. The page needs MSW's worker script
 * (`npx msw init public`).
 *
 * ```ts
 * const stagedoor = setupStagedoor({ mobility: "https://go.api.example.test" }, { scenario: "mobility-demo" });
 * await stagedoor.start();
 * ```
 *
 * @param bases where the page finds each API
 * @param options those of the simulator and the handlers, and where state is kept
 */
export function setupStagedoor(
	bases: ApiBases,
	options: BrowserOptions = {},
): BrowserStagedoor {
	const { control, persist = "session", ...others } = options;
	const simulator = createSimulator(others);
	const keeper = keeperFor(simulator, persist);
	const worker = setupWorker(
		...handlers(simulator, bases, {
			...(control !== undefined && { control }),
			// Kept before it is told: a page may be left as soon as it has its answer.
			beforeAnswer: keeper.save,
		}),
	);
	return {
		simulator,
		worker,
		async start(given) {
			await keeper.restore();
			await worker.start({ ...letPass, ...given });
		},
		async reset() {
			worker.resetHandlers();
			for (const { id } of simulator.worlds.list())
				await simulator.worlds.reset(id);
			await keeper.forget();
		},
		stop: () => worker.stop(),
	};
}

/** What is not simulated goes its way, in the words of MSW 2 and of MSW 3. */
const letPass = {
	onUnhandledRequest: "bypass",
	onUnhandledFrame: "bypass",
} as const;

const nothing: WorldKeeper = {
	restore: async () => {},
	save: async () => {},
	forget: async () => {},
};

function keeperFor(
	simulator: Simulator,
	persist: NonNullable<BrowserOptions["persist"]>,
): WorldKeeper {
	if (persist === false) return nothing;
	const storage =
		typeof persist === "object"
			? persist
			: webStorage(persist === "local" ? localStorage : sessionStorage);
	return keepWorld(simulator.worlds, storage);
}

const storageKey = "stagedoor.world";

function webStorage(storage: Storage): StateStorage {
	return {
		read: async () => storage.getItem(storageKey) ?? undefined,
		write: async (text) => storage.setItem(storageKey, text),
		clear: async () => storage.removeItem(storageKey),
	};
}
