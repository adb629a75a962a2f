import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A webhook as a server got it. */
export interface Received {
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** A server on this machine that takes webhooks. */
export interface WebhookServer {
	readonly url: string;
	/** The next webhook, or one that came already and was not asked for yet. */
	next(): Promise<Received>;
	close(): Promise<void>;
}

/** Opens a server that answers with these statuses in turn, and with 200 from then on. */
export async function openWebhookServer(
	statuses: readonly number[] = [],
): Promise<WebhookServer> {
	const answers = [...statuses];
	const received: Received[] = [];
	const asked: ((one: Received) => void)[] = [];
	const server = createServer(async (request, response) => {
		const { url: path = "", headers } = request;
		const one = { path, headers, body: await text(request) };
		response
			.writeHead(answers.shift() ?? 200, { location: "/elsewhere" })
			.end();
		const waiting = asked.shift();
		if (waiting === undefined) received.push(one);
		else waiting(one);
	});
	await new Promise<void>((listening) =>
		server.listen(0, "127.0.0.1", listening),
	);
	const { port } = server.address() as AddressInfo; // it listens on a port
	return {
		url: `http://127.0.0.1:${port}`,
		async next() {
			const come = received.shift();
			return come ?? new Promise((resolve) => asked.push(resolve));
		},
		close: () =>
			new Promise((closed) => {
				server.closeAllConnections();
				server.close(() => closed());
			}),
	};
}
