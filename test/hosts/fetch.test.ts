// The web-standard door meets the suite of all hosts.

import { toExchange, toResponse } from "../../src/pipeline/fetch-door.ts";
import type { Simulator } from "../../src/simulator.ts";
import { describeHost } from "./host-conformance.ts";

describeHost("simulator.fetch", async (simulator) => {
	const send = doorOf(simulator);
	return {
		fetch: (path, init) => send(new Request(`http://localhost${path}`, init)),
		getAs: (host, path) => send(new Request(`http://${host}${path}`)),
		close: async () => {},
	};
});

/** What `simulator.fetch` does, over the `handle` of the test. */
function doorOf({ handle }: Simulator) {
	return async (request: Request) =>
		toResponse(await handle(await toExchange(request)), request.method);
}
