import { setupServer } from "msw/node";
import {
	type ApiBases,
	type HandlerOptions,
	handlers,
} from "../src/hosts/msw.ts";
import {
	createSimulator,
	type Simulator,
	type SimulatorOptions,
} from "../src/simulator.ts";

export { type ApiBases, type HandlerOptions, handlers };

/** What `setupServer` of the installed MSW makes. */
export type MswServer = ReturnType<typeof setupServer>;

/** A simulator that answers the requests of this process. */
export interface NodeStagedoor {
	readonly simulator: Simulator;
	/** MSW's server, for handlers of your own. */
	readonly server: MswServer;
	/**
	 * Starts answering. Requests to addresses that are neither simulated nor of loopback fail, unless
	 * MSW is told otherwise.
	 */
	listen(options?: Parameters<MswServer["listen"]>[0]): void;
	/** Takes every world back to its start and drops handlers added later. */
	reset(): Promise<void>;
	close(): void;
}

/**
 * Sets a simulator up for tests in Node, with no server at all:
 *
 * ```ts
 * const stagedoor = setupStagedoor({ mobility: "https://go.api.example.test" }, { scenario: "mobility-demo" });
 * beforeAll(() => stagedoor.listen());
 * afterEach(() => stagedoor.reset());
 * afterAll(() => stagedoor.close());
 * ```
 *
 * Make API clients after `listen`: one made before may keep the `fetch` it found.
 *
 * @param bases where the code under test finds each API
 * @param options those of the simulator, and of the handlers
 */
export function setupStagedoor(
	bases: ApiBases,
	options: SimulatorOptions & Pick<HandlerOptions, "control" | "world"> = {},
): NodeStagedoor {
	const { control, world, ...others } = options;
	const simulator = createSimulator(others);
	const server = setupServer(
		...handlers(simulator, bases, {
			...(control !== undefined && { control }),
			...(world !== undefined && { world }),
		}),
	);
	return {
		simulator,
		server,
		listen: (given) => server.listen({ ...refuseForeign, ...given }),
		async reset() {
			server.resetHandlers();
			for (const { id } of simulator.worlds.list())
				await simulator.worlds.reset(id);
		},
		close: () => server.close(),
	};
}

/**
 * Lets requests to this machine through, which tests of servers need, and no others; in the words of
 * MSW 2 and of MSW 3.
 */
const refuseForeign = {
	onUnhandledRequest(request: Request, print: { error(): void }): void {
		if (!isLocal(request)) print.error();
	},
	onUnhandledFrame({ frame, defaults }: UnhandledFrame): void {
		if (frame.protocol !== "http" || !isLocal(frame.data.request))
			defaults.error();
	},
};

/** What MSW 3 tells of traffic that no handler takes. */
interface UnhandledFrame {
	readonly frame: {
		readonly protocol: string;
		readonly data: { readonly request: Request };
	};
	readonly defaults: { error(): void };
}

function isLocal(request: Request): boolean {
	const { hostname } = new URL(request.url);
	return /^(?:.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
