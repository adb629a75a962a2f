// The server of the command meets the suite of all hosts.
import { serve } from "../../src/hosts/node-http.ts";
import { getAs } from "./get-as.ts";
import { describeHost } from "./host-conformance.ts";

describeHost("node:http", async (simulator) => {
	const server = await serve(simulator);
	return {
		fetch: (path, init) => fetch(`${server.url}${path}`, init),
		getAs: (host, path) => getAs(`${server.url}${path}`, host),
		close: server.close,
	};
});
