// Security bar S15: pages come from a list, never from the disk by the name of the request.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SimulatorServer, serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";
import { parseRaw, sendRaw } from "../hosts/raw.ts";
import { send } from "./send.ts";

let server: SimulatorServer;

beforeAll(async () => {
	server = await serve(createSimulator({ scenario: "mobility-demo" }));
});

afterAll(() => server.close());

/** Sends the path exactly as written. */
async function get(path: string) {
	const text = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
	return parseRaw(await sendRaw(server.port, text));
}

const targets = ["package.json", "specs/mobility/openapi.json", "etc/passwd"];

const climbs = [
	"/docs/../",
	"/docs/../../",
	"/docs/../../../../../../../../",
	"/docs/%2e%2e/",
	"/docs/%2e%2e%2f",
	"/docs/%252e%252e%252f",
	"/docs/..%2f..%2f",
	"/docs/..\\",
	"/docs/..%5c",
	"/docs/%5c..%5c",
	"/docs//",
	"//docs/../",
	"/docs/mobility/../../../",
	"/docs/mobility/openapi.json/../../../../",
	"/docs/./../",
	"/docs/.%2e/",
	"/docs/%c0%ae%c0%ae/",
	"/docs/file:///",
	"/docs/mobility%00/../",
	"/docs/#/../",
	"/docs/mobility/openapi.json%00",
	"/docs/mobility/openapi.json#/../",
];

test.each(climbs)("%s leads to no file", async (climb) => {
	for (const target of targets) {
		const { status, body } = await get(`${climb}${target}`);
		expect([400, 404]).toContain(status);
		expect(body).not.toMatch(/"license"|root:|"openapi"/);
	}
});

test.each([
	"/docs/nope",
	"/docs/mobility/nope",
	"/docs/__proto__",
	"/docs/constructor",
])("%s is no page", async (path) => {
	expect((await get(path)).status).toBe(404);
});

test.each([
	["/", "text/html; charset=utf-8"],
	["/docs", "text/html; charset=utf-8"],
	["/docs/mobility", "text/html; charset=utf-8"],
	["/docs/style.css", "text/css; charset=utf-8"],
	["/docs/mobility/openapi.json", "application/json"],
])("%s is a page, and may run and load nothing foreign", async (path, type) => {
	const { status, headers, body } = await send(server.port, { path });
	expect(status).toBe(200);
	expect(headers["content-type"]).toBe(type);
	const policy = headers["content-security-policy"];
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toContain("unsafe");
	expect(headers["x-content-type-options"]).toBe("nosniff");
	expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
	expect(headers["x-powered-by"]).toBeUndefined();
	if (type.startsWith("text/html")) {
		expect(body).not.toMatch(/<script|\bon\w+=|style="|src="http|href="http/);
		expect(body).toContain("simulator");
	}
});

test("the docs page names every operation with its statuses", async () => {
	const { body } = await send(server.port, { path: "/docs/mobility" });
	for (const { operationId, path } of createSimulator().apis.mobility?.routes ??
		[]) {
		expect(body).toContain(`<code>${operationId}</code>`);
		expect(body).toContain(`<code>${path}</code>`);
	}
});

test("the start page names people, escaped", async () => {
	const simulator = createSimulator();
	const { store } = await simulator.worlds.open("default");
	const { anAccount, anEmail } = await import("../support/an-account.ts");
	const name = `"><script>alert(1)</script>&'@example.test`;
	await store.transact((transaction) =>
		transaction.put("account", anAccount({ identifiers: [anEmail(name)] })),
	);
	await using other = await serve(simulator);
	const { body } = await send(other.port, { path: "/" });
	expect(body).toContain(
		"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;@example.test",
	);
	expect(body).not.toContain("<script");
});
