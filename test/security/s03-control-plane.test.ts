// Security bar S2 and S3 on a real server: no foreign page moves the clock or reads a code, and what
// is refused leaves no trace. Programs that are no browsers need no header at all.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import {
	createSimulator,
	type Simulator,
	type SimulatorOptions,
} from "../../src/simulator.ts";
import { send } from "./send.ts";

let simulator: Simulator;
let server: SimulatorServer;

async function open(options: SimulatorOptions = {}) {
	simulator = createSimulator({ machineTime: () => 0, ...options });
	await simulator.worlds.open("default");
	server = await serve(simulator);
}

beforeEach(() => open());
afterEach(() => server.close());

async function advance(
	headers: Readonly<Record<string, string>>,
	body = '{"by":"1m"}',
) {
	const path = "/_stagedoor/v1/worlds/default/clock/advance";
	const sent = { "content-type": "application/json", ...headers };
	return send(server.port, { method: "POST", path, headers: sent, body });
}

async function movedBy(): Promise<number> {
	return (await simulator.worlds.open("default")).clock.now();
}

const own = () => `http://127.0.0.1:${server.port}`;

test.each([
	["no header of a browser", () => ({})],
	["our own origin", () => ({ origin: own() })],
	["our own page", () => ({ origin: own(), "sec-fetch-site": "same-origin" })],
	["a typed address", () => ({ "sec-fetch-site": "none" })],
])("the clock moves for %s", async (_, headers) => {
	expect((await advance(headers())).status).toBe(200);
	expect(await movedBy()).toBe(60_000);
});

test.each([
	["a foreign origin", { origin: "https://evil.example" }],
	["another port of this machine", { origin: "http://localhost:5173" }],
	["a sandboxed frame", { origin: "null" }],
	["another port, by Sec-Fetch-Site", { "sec-fetch-site": "same-site" }],
	["a foreign page, by Sec-Fetch-Site", { "sec-fetch-site": "cross-site" }],
	[
		"a navigation from a foreign page",
		{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
	],
	["a foreign host", { host: "evil.example" }],
	["a rebound host", { host: "evil.example", origin: "http://evil.example" }],
	["a form", { "content-type": "application/x-www-form-urlencoded" }],
	["a plain text", { "content-type": "text/plain" }],
])("the clock stands for %s", async (_, headers) => {
	const { status, headers: received } = await advance(headers);
	expect([403, 415]).toContain(status);
	expect(received["content-type"]).toBe("application/problem+json");
	expect(received["access-control-allow-origin"]).toBeUndefined();
	expect(await movedBy()).toBe(0);
});

test.each([
	["a foreign origin", { origin: "https://evil.example" }],
	[
		"a script tag",
		{ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
	],
	["a rebound host", { host: "evil.example" }],
])("%s reads neither codes nor pages nor APIs", async (_, headers) => {
	for (const path of [
		"/_stagedoor/v1/worlds/default/outbox",
		"/w/default/_stagedoor/v1/worlds/default/outbox",
		"/_stagedoor/v1/health",
		"/",
		"/docs/mobility",
		"/mobility/.well-known/jwks.json",
	]) {
		const { status, body } = await send(server.port, { path, headers });
		expect([path, status]).toEqual([path, 403]);
		expect(body).not.toContain("keys");
	}
});

test("a preflight of a foreign page is refused", async () => {
	const headers = {
		origin: "https://evil.example",
		"access-control-request-method": "POST",
		"access-control-request-headers": "content-type",
	};
	for (const path of ["/_stagedoor/v1/worlds", "/mobility/customers"]) {
		const sending = { method: "OPTIONS", path, headers };
		const { status, headers: received } = await send(server.port, sending);
		expect(status).toBe(403);
		expect(received["access-control-allow-origin"]).toBeUndefined();
	}
});

test("nothing is changed by a GET", async () => {
	const { routes } = await import("../../src/control/spec.generated.ts");
	for (const { method, path } of routes.filter(
		({ method }) => method === "GET",
	))
		expect(path, method).not.toMatch(
			/\/(?:advance|freeze|set|run|reset|lock|unlock|block|revoke)$/,
		);
});

test("a listed origin may use the control plane, and reads its answers", async () => {
	await server.close();
	await open({ allowedOrigins: ["https://console.example.test"] });
	const origin = "https://console.example.test";
	const { status, headers } = await advance({
		origin,
		"sec-fetch-site": "cross-site",
	});
	expect(status).toBe(200);
	expect(headers["access-control-allow-origin"]).toBe(origin);
	expect(await movedBy()).toBe(60_000);
});

test("with a token configured, nothing is done or told without it", async () => {
	await server.close();
	await open({ controlToken: "right-token" });
	for (const headers of [
		{},
		{ "x-stagedoor-token": "wrong-token" },
		{ authorization: "Bearer wrong-token" },
		{ cookie: "x-stagedoor-token=right-token" },
	]) {
		const { status, body } = await advance(headers);
		expect(status).toBe(401);
		expect(body).not.toContain("right-token");
		expect(await movedBy()).toBe(0);
	}
	const health = { path: "/_stagedoor/v1/health" };
	expect((await send(server.port, health)).status).toBe(401);
	expect((await advance({ "x-stagedoor-token": "right-token" })).status).toBe(
		200,
	);
	expect((await advance({ authorization: "Bearer right-token" })).status).toBe(
		200,
	);
	expect(await movedBy()).toBe(120_000);
});

test("with a token configured, the start page names nobody", async () => {
	await server.close();
	await open({ controlToken: "t", scenario: "mobility-demo" });
	const page = await send(server.port, { path: "/" });
	expect(page.status).toBe(200);
	expect(page.body).not.toContain("@example.test");
});
