import type { ServerResponse } from "node:http";

/** A signal that is aborted when the client has gone, or has its whole answer. */
export function goneSignal(response: ServerResponse): AbortSignal {
	const controller = new AbortController();
	response.on("close", () => controller.abort());
	return controller.signal;
}
