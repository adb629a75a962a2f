import { createControlClient } from "../../client/index.ts";
import { version } from "../../version.ts";
import { tracesOfJournal } from "../traffic/from-journal.ts";
import { harOf } from "../traffic/to-har.ts";
import type { Trace } from "../traffic/trace.ts";

/** What is recorded: a simulator in this process. */
export interface RecordedSimulator {
	/** Its APIs, by name. */
	readonly apis: { readonly [name: string]: unknown };
	readonly worlds: { list(): readonly { readonly id: string }[] };
	fetch(request: Request): Promise<Response>;
}

/** Collects what a test run asks of a simulator. */
export interface Recorder {
	/**
	 * Takes over what the worlds have seen since the last time. Call it after each test, before worlds are
	 * reset: a reset forgets what was seen.
	 */
	take(): Promise<void>;
	/** How many requests were taken so far. */
	readonly size: number;
	/**
	 * All of it as an HTTP Archive, for `stagedoor record --har` and `stagedoor coverage --har`. It holds
	 * the passwords, codes and tokens of the simulator: a file to work with, not one to keep.
	 */
	har(): object;
}

/**
 * Makes a recorder of a simulator that runs in this process, such as that of `setupStagedoor`:
 *
 * ```ts
 * const recorder = createRecorder(stagedoor.simulator);
 * afterEach(() => recorder.take());
 * afterAll(() => writeFile("traffic.har", JSON.stringify(recorder.har())));
 * ```
 */
export function createRecorder(simulator: RecordedSimulator): Recorder {
	const control = createControlClient({
		fetch: (request) => simulator.fetch(request),
	});
	const taken = new Map<string, Trace>();
	const apis = Object.keys(simulator.apis);
	return {
		async take() {
			for (const { id } of simulator.worlds.list()) {
				const { journal } = control.world(id);
				const entries = await journal.where({ limit: 1000, secrets: "shown" });
				for (const entry of entries.toReversed()) {
					// Trace ids of two worlds can be the same, for both may have the same seed.
					const key = `${id} ${entry.traceId} ${entry.at}`;
					const [trace] = tracesOfJournal([entry], apis);
					if (trace !== undefined && !taken.has(key)) taken.set(key, trace);
				}
			}
		},
		get size() {
			return taken.size;
		},
		har: () => harOf([...taken.values()], version),
	};
}
