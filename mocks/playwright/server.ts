import type { SimulatorOptions } from "../../src/index.ts";
import type { ServerAddress } from "../../src/kit/test-world.ts";
import type { Bases } from "./lead-requests.ts";
import type { KnownServer, OwnServer } from "./options.ts";

/** The simulator of a worker's tests. */
export interface WorkerServer {
	readonly address: ServerAddress;
	/** Whether it was started for the worker, and is reached by every name of this machine. */
	readonly isOwn: boolean;
	readonly bases: Bases;
	/** What its worlds start from, where that is known. */
	readonly scenario?: Exclude<SimulatorOptions["scenario"], undefined>;
	close(): Promise<void>;
}

/** Starts a simulator on a free port, or takes the one that is told. */
export async function openServer(
	options: OwnServer | KnownServer,
): Promise<WorkerServer> {
	const { bases = {} } = options;
	if ("url" in options)
		return { address: options, isOwn: false, bases, close: async () => {} };
	// Only now: workers that share a simulator are spared the loading of one each.
	const { serve } = await import("../../src/hosts/node-http.ts");
	const { createSimulator } = await import("../../src/index.ts");
	const server = await serve(createSimulator(options), { graceSeconds: 0 });
	const { scenario = null, controlToken: token } = options;
	return {
		address: { url: server.url, ...(token !== undefined && { token }) },
		isOwn: true,
		bases,
		scenario,
		close: server.close,
	};
}

/**
 * The origin by which pages reach a simulator. One of the worker's own goes by the name that the app
 * goes by, for cookies do not travel between `localhost` and `127.0.0.1`.
 *
 * @param app where the pages of the test are, if that is known
 */
export function pageOrigin(
	{ address, isOwn }: WorkerServer,
	app: string | undefined,
): string {
	const url = address.url.replace(/\/+$/, "");
	const isByNumber = app !== undefined && /^https?:\/\/127\./.test(app);
	return isOwn && !isByNumber ? url.replace("127.0.0.1", "localhost") : url;
}
