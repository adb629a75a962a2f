// What only a real socket shows: malformed requests, limits, connections, draining.
import { request } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
	ListenError,
	type SimulatorServer,
	serve,
} from "../../src/hosts/node-http.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { parseRaw, sendRaw } from "./raw.ts";

let simulator: Simulator;
let server: SimulatorServer;

beforeEach(async () => {
	simulator = createSimulator();
	server = await serve(simulator, { graceSeconds: 1 });
});

afterEach(() => server.close());

async function raw(text: string) {
	return parseRaw(await sendRaw(server.port, text));
}

const get = "GET /_stagedoor/v1/health HTTP/1.1\r\nHost: localhost\r\n";
const close = "Connection: close\r\n\r\n";

test.each([
	["noise", "\u0001\u0002 noise\r\n\r\n", 400],
	["a line that is no request", "HELLO\r\n\r\n", 400],
	[
		"another protocol version",
		"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
		400,
	],
	["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000", 400],
	["a header without a name", `${get}: x\r\n${close}`, 400],
	[
		"a bad length",
		`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n${close}`,
		400,
	],
	[
		"two lengths",
		`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n${close}`,
		400,
	],
	[
		"length and chunks",
		`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n${close}`,
		400,
	],
	[
		"a bad chunk",
		"POST /mobility/logout HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
		400,
	],
	["headers without end", `${get}X-A: ${"a".repeat(40_000)}\r\n${close}`, 431],
	[
		"very many headers",
		`${get}${"X-A: aaaaaaaaaaaaaaaa\r\n".repeat(2_000)}${close}`,
		431,
	],
	[
		"an address without end",
		`GET /${"a".repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n${close}`,
		414,
	],
	[
		"an address of 20 kB",
		`GET /mobility/${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n${close}`,
		414,
	],
	["an asterisk", `OPTIONS * HTTP/1.1\r\nHost: localhost\r\n${close}`, 404],
	[
		"a path that climbs",
		`GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n${close}`,
		404,
	],
	[
		"a NUL in the path",
		`GET /%00 HTTP/1.1\r\nHost: localhost\r\n${close}`,
		404,
	],
	[
		"a malformed escape",
		`GET /mobility/termsandconditions/%zz HTTP/1.1\r\nHost: localhost\r\n${close}`,
		404,
	],
	[
		"a foreign absolute address",
		`GET http://evil.example/mobility/customers HTTP/1.1\r\nHost: localhost\r\n${close}`,
		403,
	],
	[
		"our own absolute address",
		`GET http://localhost/_stagedoor/v1/health HTTP/1.1\r\nHost: evil.example\r\n${close}`,
		200,
	],
	[
		"an upgrade to a socket",
		`${get}Upgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
		200,
	],
])("%s: %#", async (_, text, status) => {
	const answer = await raw(text);
	expect(answer.status).toBe(status);
	if (status >= 400) {
		expect(answer.head.toLowerCase()).toContain("content-type: application/");
		expect(JSON.parse(answer.body)).toBeTypeOf("object");
	}
	expect((await fetch(`${server.url}/_stagedoor/v1/health`)).status).toBe(200);
});

test("a request without a host is refused by Node itself, in silence", async () => {
	const answer = await raw(`GET /mobility/customers HTTP/1.1\r\n${close}`);
	expect(answer.status).toBe(400);
	expect(simulator.worlds.list()).toEqual([]);
});

test("a request of HTTP/1.0 without a host is refused", async () => {
	const answer = await raw("GET /mobility/customers HTTP/1.0\r\n\r\n");
	expect(answer.status).toBe(403);
	expect(simulator.worlds.list()).toEqual([]);
});

test("a length is announced with every body, and none with a 204", async () => {
	const { head, body } = await raw(`${get}${close}`);
	expect(head.toLowerCase()).toContain(`content-length: ${body.length}`);
	expect(head.toLowerCase()).not.toContain("transfer-encoding");
});

test("HEAD announces the length that GET would have", async () => {
	const asked = await raw(`${get}${close}`);
	const head = await raw(`${get.replace("GET", "HEAD")}${close}`);
	expect(head.body).toBe("");
	expect(head.head.toLowerCase()).toContain(
		`content-length: ${asked.body.length}`,
	);
});

test("a connection serves one request after another", async () => {
	const both = await sendRaw(server.port, `${get}\r\n${get}${close}`);
	expect(both.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

test("the body of a GET means nothing, and the next request is read right", async () => {
	const withBody = `${get}Content-Length: 4\r\n\r\nabcd`;
	const both = await sendRaw(server.port, `${withBody}${get}${close}`);
	expect(both.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

test("a client that asks before sending too much is told at once", async () => {
	const text = [
		"POST /mobility/sign-in-email HTTP/1.1",
		"Host: localhost",
		"Content-Type: application/json",
		"Content-Length: 99999999",
		"Expect: 100-continue",
		"\r\n",
	].join("\r\n");
	expect((await raw(text)).status).toBe(413);
});

test("a client that asks before sending is told to go on", async () => {
	const body = '{"email":"a@b.test","password":"x"}';
	const text = [
		"POST /mobility/sign-in-email HTTP/1.1",
		"Host: localhost",
		"Content-Type: application/json",
		`Content-Length: ${body.length}`,
		"Expect: 100-continue",
		"Connection: close",
		`\r\n${body}`,
	].join("\r\n");
	const received = await sendRaw(server.port, text);
	expect(received).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 401/);
});

test("a body that is announced as endless is not waited for", async () => {
	const text = `POST /mobility/sign-in-email HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n{`;
	expect((await raw(text)).status).toBe(413);
});

test("chunks without end are cut", async () => {
	const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
	const text = `POST /mobility/sign-in-email HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(40)}`;
	expect((await raw(text)).status).toBe(413);
});

test("a client that goes in the middle of a body harms nobody", async () => {
	await new Promise<void>((resolve) => {
		const headers = { "content-length": 100 };
		const sent = request({ port: server.port, method: "POST", headers });
		sent.on("error", () => resolve());
		sent.write("{", () => sent.destroy());
	});
	expect((await fetch(`${server.url}/_stagedoor/v1/health`)).status).toBe(200);
});

test("it listens on loopback only, on both addresses where there are two", () => {
	expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
	for (const host of server.hosts)
		expect(["127.0.0.1", "[::1]"]).toContain(host);
});

test("every address listened on serves", async () => {
	for (const host of server.hosts) {
		const url = `http://${host}:${server.port}/_stagedoor/v1/health`;
		expect((await fetch(url)).status).toBe(200);
	}
});

test.each(["0.0.0.0", "::", "192.0.2.1", "example.test"])(
	"%s is refused without a control token, before any socket is opened",
	async (host) => {
		await expect(serve(simulator, { host })).rejects.toMatchObject({
			name: "ListenError",
			reason: "token-needed",
		});
	},
);

test("every address may be listened on with a control token", async () => {
	const guarded = createSimulator({ controlToken: "t" });
	await using open = await serve(guarded, { host: "0.0.0.0" });
	expect(open.hosts).toEqual(["0.0.0.0"]);
	const health = `http://127.0.0.1:${open.port}/_stagedoor/v1/health`;
	expect((await fetch(health)).status).toBe(401);
});

test("an address that is not ours is refused", async () => {
	const guarded = createSimulator({ controlToken: "t" });
	await expect(serve(guarded, { host: "192.0.2.1" })).rejects.toMatchObject({
		name: "ListenError",
		reason: "address",
	});
});

test("a taken port is refused", async () => {
	const { port } = server;
	const failure = await serve(simulator, { port }).catch((error) => error);
	expect(failure).toBeInstanceOf(ListenError);
	expect(failure).toMatchObject({ reason: "port-taken" });
});

/** A promise, and the way to settle it. */
function arrival() {
	let arrive = () => {};
	const promise = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	return { promise, arrive };
}

test("closing lets a running request end, tells the client, and frees the port", async () => {
	const { promise: held, arrive: release } = arrival();
	const { promise: arrived, arrive } = arrival();
	const slow: Simulator = {
		...simulator,
		async handle(exchange) {
			arrive();
			await held;
			return simulator.handle(exchange);
		},
	};
	const other = await serve(slow);
	const pending = fetch(`${other.url}/_stagedoor/v1/health`);
	await arrived;
	const closing = other.close();
	release();
	const response = await pending;
	expect(response.status).toBe(200);
	expect(response.headers.get("connection")).toBe("close");
	await closing;
	await expect(fetch(other.url)).rejects.toThrow();
});

test("closing ends a wait for a message at once", async () => {
	const { promise: arrived, arrive } = arrival();
	await simulator.worlds.open("default");
	const other = await serve({
		...simulator,
		handle(exchange) {
			const answer = simulator.handle(exchange);
			arrive();
			return answer;
		},
	});
	const path = "/_stagedoor/v1/worlds/default/outbox/wait";
	const waiting = fetch(`${other.url}${path}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ recipient: "a@b.test", timeoutSeconds: 60 }),
	});
	await arrived;
	await other.close();
	expect((await waiting).status).toBe(404);
});

test("a failing simulator is a 500 that tells nothing, and the server lives on", async () => {
	const defects: unknown[] = [];
	const broken: Simulator = {
		...simulator,
		handle: async () => {
			throw new Error("secret detail");
		},
	};
	await using other = await serve(broken, {
		onDefect: (error) => defects.push(error),
	});
	for (let time = 0; time < 2; time += 1) {
		const response = await fetch(`${other.url}/mobility/customers`);
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain("secret detail");
	}
	expect(defects).toHaveLength(2);
});

test("an answer that cannot be written is a 500", async () => {
	const broken: Simulator = {
		...simulator,
		handle: async () => ({ status: 200, headers: [["x", "a\nb"]] }),
	};
	await using other = await serve(broken, { onDefect: () => {} });
	const response = await fetch(`${other.url}/mobility/customers`);
	expect(response.status).toBe(500);
});
