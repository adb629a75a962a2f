import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mobilityPolicy } from "../../src/apis/mobility/policy.ts";
import { sign } from "../../src/apis/mobility/signature.ts";
import type { Answer, Exchange } from "../../src/pipeline/exchange.ts";
import { createDigest } from "../../src/runtime/digest.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import { cast } from "../support/mobility-cast.ts";

/** A simulator behind a host, as a client reaches it. */
export interface OpenHost {
	/** Sends a request; the path is relative to where the simulator is mounted. */
	fetch(path: string, init?: RequestInit): Promise<Response>;
	/** Sends a GET under another Host header. */
	getAs(host: string, path: string): Promise<{ readonly status: number }>;
	close(): Promise<void>;
}

/** How the suite opens a host. */
export type OpenHostFor = (simulator: Simulator) => Promise<OpenHost>;

/** Cases of the suite that a host does not meet, and why. */
export interface KnownGap {
	readonly reason: string;
	/** Names of the cases, exactly as the suite spells them. */
	readonly cases: readonly string[];
}

const encoder = new TextEncoder();

type Script = (exchange: Exchange) => Answer;

/** What passes through a host: any answer to any request, given by a script instead of an API. */
const plumbing: Readonly<
	Record<string, { script: Script; test: (host: OpenHost) => Promise<void> }>
> = {
	"two cookies stay two": {
		script: () => ({
			status: 200,
			headers: [
				["set-cookie", "a=1; Path=/; HttpOnly"],
				["set-cookie", "b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT"],
			],
			body: "",
		}),
		async test(host) {
			const response = await host.fetch("/mobility/x");
			expect(response.headers.getSetCookie()).toEqual([
				"a=1; Path=/; HttpOnly",
				"b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT",
			]);
		},
	},

	"an empty 204 has neither body nor media type": {
		script: () => ({ status: 204, headers: [] }),
		async test(host) {
			const response = await host.fetch("/mobility/x", { method: "POST" });
			expect(response.status).toBe(204);
			expect(await response.text()).toBe("");
			expect(response.headers.get("content-type")).toBeNull();
		},
	},

	"a text body is UTF-8 both ways": {
		script: ({ body }) => ({
			status: 200,
			headers: [["content-type", "application/json"]],
			body: new TextDecoder().decode(body),
		}),
		async test(host) {
			const body = '{"name":"Žofie 💥 \\u0000"}';
			const response = await host.fetch("/mobility/x", {
				method: "POST",
				body,
			});
			expect(await response.text()).toBe(body);
		},
	},

	"bytes pass untouched both ways": {
		script: ({ body }) => ({
			status: 200,
			headers: [["content-type", "image/png"]],
			body,
		}),
		async test(host) {
			const body = Uint8Array.from({ length: 256 }, (_, at) => at);
			const response = await host.fetch("/mobility/x", { method: "PUT", body });
			expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
		},
	},

	"a body of 90 kB arrives whole": {
		script: ({ body }) => textAnswer(String(body.length)),
		async test(host) {
			const response = await host.fetch("/mobility/x", {
				method: "POST",
				body: "x".repeat(90_000),
			});
			expect(await response.text()).toBe("90000");
		},
	},

	"a request without a body has zero bytes": {
		script: ({ body }) => textAnswer(String(body.length)),
		async test(host) {
			for (const method of ["GET", "POST", "DELETE"]) {
				const response = await host.fetch("/mobility/x", { method });
				expect(await response.text()).toBe("0");
			}
		},
	},

	"every method arrives by its name, a body with those that have one": {
		script: ({ method, body }) => textAnswer(`${method} ${body.length}`),
		async test(host) {
			for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
				const response = await host.fetch("/mobility/x", {
					method,
					body: "ab",
				});
				expect(await response.text()).toBe(`${method} 2`);
			}
		},
	},

	"an answer to HEAD has no body": {
		script: ({ method }) => textAnswer(method),
		async test(host) {
			const response = await host.fetch("/mobility/x", { method: "HEAD" });
			expect(response.status).toBe(200);
			expect(response.headers.get("content-type")).toBe("text/plain");
			expect(await response.text()).toBe("");
		},
	},

	"status and headers pass untouched": {
		script: () => ({
			status: 418,
			headers: [
				["content-type", "application/problem+json"],
				["x-stagedoor-hint", "Do this."],
				["retry-after", "30"],
			],
			body: "{}",
		}),
		async test(host) {
			const response = await host.fetch("/mobility/x");
			expect(response.status).toBe(418);
			expect(Object.fromEntries(response.headers)).toMatchObject({
				"content-type": "application/problem+json",
				"x-stagedoor-hint": "Do this.",
				"retry-after": "30",
			});
		},
	},

	"a dropped connection is a failed request, the next one is answered": {
		script: ({ path }) => ({
			...textAnswer("there"),
			...(path.endsWith("/dropped") && { isDropped: true }),
		}),
		async test(host) {
			await expect(host.fetch("/mobility/dropped")).rejects.toThrow(TypeError);
			const response = await host.fetch("/mobility/x");
			expect(await response.text()).toBe("there");
		},
	},

	"a redirect is the client's to follow": {
		script: () => ({
			status: 302,
			headers: [["location", "https://app.example.test/done?x=1"]],
		}),
		async test(host) {
			const response = await host.fetch("/mobility/x", { redirect: "manual" });
			expect(response.status).toBe(302);
			expect(response.headers.get("location")).toBe(
				"https://app.example.test/done?x=1",
			);
		},
	},

	"a percent-encoded path arrives as sent": {
		script: ({ path }) => textAnswer(path),
		async test(host) {
			const response = await host.fetch("/mobility/a%2Fb%20%C3%A9%3F/c%40d");
			expect(await response.text()).toMatch(/\/a%2Fb%20%C3%A9%3F\/c%40d$/);
		},
	},

	"a long query arrives as sent": {
		script: ({ query }) => textAnswer(query),
		async test(host) {
			const query = `a=${"%C3%A9".repeat(1_000)}&a=2&b=+&c`;
			const response = await host.fetch(`/mobility/x?${query}`);
			expect(await response.text()).toBe(query);
		},
	},

	"headers arrive under lower-case names, cookies among them": {
		script: ({ headers }) =>
			textAnswer(`${headers["x-one"]}|${headers.cookie}`),
		async test(host) {
			const response = await host.fetch("/mobility/x", {
				headers: { "X-One": "Eins", Cookie: "a=1; b=2" },
			});
			expect(await response.text()).toBe("Eins|a=1; b=2");
		},
	},

	"links lead back to where the client came from": {
		script: ({ origin, mount }) => textAnswer(mount?.baseUrl ?? origin),
		async test(host) {
			const response = await host.fetch("/mobility/x");
			const base = (await response.text()).replace(/\/mobility$/, "");
			if (response.url !== "") expect(response.url).toBe(`${base}/mobility/x`);
			expect(URL.canParse(base)).toBe(true);
		},
	},

	"many requests at once are kept apart": {
		script: ({ query, body }) =>
			textAnswer(`${query} ${new TextDecoder().decode(body)}`),
		async test(host) {
			const numbers = Array.from({ length: 30 }, (_, at) => at);
			const texts = await Promise.all(
				numbers.map(async (at) => {
					const init = { method: "POST", body: `body ${at}` };
					return (await host.fetch(`/mobility/x?n=${at}`, init)).text();
				}),
			);
			expect(texts).toEqual(numbers.map((at) => `n=${at} body ${at}`));
		},
	},
};

/** What a client of an API meets behind every host. */
const service: Readonly<
	Record<string, (host: OpenHost, simulator: Simulator) => Promise<void>>
> = {
	"every answer has a trace id and says that it is simulated": async (host) => {
		for (const path of ["/mobility/customers", "/mobility/nowhere"]) {
			const { headers } = await host.fetch(path);
			expect(headers.get("x-trace-id")).toMatch(/^[0-9a-f]{32}$/);
			expect(headers.get("x-stagedoor-simulator")).toBe("stagedoor");
		}
	},

	"a refusal carries its hint": async (host) => {
		const response = await host.fetch("/mobility/customers");
		expect(response.status).toBe(401);
		expect(response.headers.get("x-stagedoor-hint")).toMatch(/bearer/i);
	},

	"HEAD is answered like GET, without the body": async (host) => {
		const init = { method: "HEAD" };
		const response = await host.fetch("/mobility/.well-known/jwks.json", init);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toBe("application/json");
		expect(await response.text()).toBe("");
	},

	"a wrong method is 405 with the right ones in Allow": async (host) => {
		const response = await host.fetch("/mobility/customers", {
			method: "PUT",
			headers: { "content-type": "application/json" },
			body: "{}",
		});
		expect(response.status).toBe(405);
		expect(response.headers.get("allow")?.split(", ").sort()).toEqual(
			expect.arrayContaining(["GET", "PATCH", "POST"]),
		);
	},

	"a body over 100 kB is 413, and the next request is served": async (host) => {
		const big = await host.fetch("/mobility/sign-in-email", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ email: "x".repeat(110_000), password: "x" }),
		});
		expect(big.status).toBe(413);
		expect((await host.fetch("/mobility/customers")).status).toBe(401);
	},

	"an address over 8 kB is 414": async (host) => {
		const query = "x".repeat(8_500);
		const response = await host.fetch(`/mobility/customers?${query}`);
		expect(response.status).toBe(414);
	},

	"a path parameter is decoded once": async (host, simulator) => {
		await signedPost(host, "/customers/reset/ada%2540%40example.test");
		const { worlds } = simulator;
		const [last] = (await worlds.open("default")).journal.entries();
		expect(last?.operationId).toBe("requestPasswordReset");
	},

	"the default world is met without choosing": async (host, simulator) => {
		await host.fetch("/mobility/customers");
		expect(worldsOf(simulator)).toEqual(["default"]);
	},

	"a world is chosen by header": async (host, simulator) => {
		const headers = { "x-stagedoor-world": "by-header" };
		await host.fetch("/mobility/customers", { headers });
		expect(worldsOf(simulator)).toEqual(["by-header"]);
	},

	"a world is chosen by path": async (host, simulator) => {
		await host.fetch("/w/by-path/mobility/customers");
		expect(worldsOf(simulator)).toEqual(["by-path"]);
	},

	"a world is chosen by host": async (host, simulator) => {
		const { status } = await host.getAs(
			"by-host.localhost",
			"/mobility/customers",
		);
		expect(status).toBe(401);
		expect(worldsOf(simulator)).toEqual(["by-host"]);
	},

	"the control plane is there": async (host) => {
		const response = await host.fetch("/_stagedoor/v1/health");
		expect(await response.json()).toEqual({ status: "ok" });
	},

	"a phone signs in: asks for a code, fails once, confirms, reads its profile":
		async (host, simulator) => {
			const phoneNumber = "+43660999888";
			const asked = await signedPost(
				host,
				"/customers/create-or-sign-in-with-phone-number",
				{ phoneNumber, branchId: 1 },
			);
			expect(asked.status).toBe(204);
			const world = await simulator.worlds.open("default");
			const messages = await world.store.list("message");
			const code = messages.at(-1)?.code ?? "";
			const wrong = code === "000000" ? "111111" : "000000";
			const failed = await post(host, "/sign-in-phone-number", {
				phoneNumber,
				code: wrong,
			});
			expect(failed.status).toBe(401);
			const signedIn = await post(host, "/sign-in-phone-number", {
				phoneNumber,
				code,
			});
			expect(signedIn.status).toBe(200);
			const { accessToken } = await signedIn.json();
			const profile = await host.fetch("/mobility/customers", {
				headers: { authorization: `Bearer ${accessToken}` },
			});
			expect(profile.status).toBe(200);
			expect(await profile.json()).toMatchObject({
				phoneNumber,
				phoneIsVerified: true,
			});
		},
};

/** Runs every case of the suite against a host. Gaps are run too: one that has closed fails. */
export function describeHost(
	name: string,
	open: OpenHostFor,
	gaps: readonly KnownGap[] = [],
): void {
	const reasons = new Map(
		gaps.flatMap(({ reason, cases }) => cases.map((one) => [one, reason])),
	);
	for (const one of reasons.keys()) {
		if (!(one in plumbing) && !(one in service))
			throw new Error(`The suite has no case "${one}".`);
	}
	function run(title: string, test: () => Promise<void>): void {
		const reason = reasons.get(title);
		if (reason === undefined) it(title, test);
		else it.fails(`${title} (known gap: ${reason})`, test);
	}

	describe(name, () => {
		let simulator: Simulator;
		let host: OpenHost | undefined;

		beforeEach(() => {
			simulator = createSimulator({
				scenario: cast({}),
				seed: "hosts",
				...(process.env.STAGEDOOR_CODES === "random" && { codes: "random" }),
			});
		});

		afterEach(() => host?.close());

		for (const [title, { script, test }] of Object.entries(plumbing)) {
			run(title, async () => {
				const handle = async (exchange: Exchange) => script(exchange);
				host = await open({ ...simulator, handle });
				await test(host);
			});
		}
		for (const [title, test] of Object.entries(service)) {
			run(title, async () => {
				host = await open(simulator);
				await test(host, simulator);
			});
		}
	});
}

function textAnswer(body: string): Answer {
	return { status: 200, headers: [["content-type", "text/plain"]], body };
}

function worldsOf(simulator: Simulator): readonly string[] {
	return simulator.worlds.list().map(({ id }) => id);
}

function post(host: OpenHost, path: string, body: unknown): Promise<Response> {
	return host.fetch(`/mobility${path}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
}

/** Posts a signed bootstrap request, at the moment at which the clock of the cast stands. */
function signedPost(
	host: OpenHost,
	path: string,
	body?: unknown,
): Promise<Response> {
	const text = body === undefined ? "" : JSON.stringify(body);
	const timestamp = String(Date.parse("2026-01-01T00:00:00Z"));
	const { appSecret: secret } = mobilityPolicy.signature;
	const request = { method: "POST", path, body: encoder.encode(text) };
	const signature = sign(request, { timestamp, secret }, createDigest());
	const query = new URLSearchParams({ signature, timestamp });
	return host.fetch(`/mobility${path}?${query}`, {
		method: "POST",
		...(text !== "" && {
			headers: { "content-type": "application/json" },
			body: text,
		}),
	});
}
