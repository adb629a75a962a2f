import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { announce, createYardstick } from "./yardstick.ts";

const yardstick = await createYardstick();

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, body: unknown): void {
	response.writeHead(200, { "content-type": "application/json" });
	response.end(JSON.stringify(body));
}

const server = createServer(async (request, response) => {
	if (request.url === "/mobility/sign-in-email") {
		send(response, await yardstick.signIn(JSON.parse(await bodyOf(request))));
	} else send(response, await yardstick.profile(request.headers.authorization));
});
server.listen(0, "127.0.0.1", () =>
	announce((server.address() as AddressInfo).port),
);
