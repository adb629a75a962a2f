// Security bar S5 and S6: pages of loopback and of listed origins may use the data plane, with
// credentials; no other page may, and no page at all the control plane unless its origin is listed.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
	checkOrigin,
	corsHeaders,
	preflightAnswer,
} from "../../src/pipeline/cors.ts";
import type { Exchange, Header } from "../../src/pipeline/exchange.ts";

const rules = { allowedOrigins: ["https://app.example.test"] };

function exchange(
	headers: Readonly<Record<string, string>>,
	method = "POST",
): Exchange {
	return {
		method,
		path: "/mobility/logout",
		query: "",
		headers: { host: "127.0.0.1:4780", ...headers },
		body: new Uint8Array(0),
		origin: "http://127.0.0.1:4780",
		reachedBy: "network",
	};
}

function valueIn(headers: readonly Header[] | undefined, name: string) {
	return headers?.find(([sent]) => sent === name)?.[1];
}

const loopback = [
	"http://localhost:5173",
	"https://localhost",
	"http://127.0.0.1:3000",
	"http://[::1]:8080",
	"http://w1.localhost:4780",
	"http://LOCALHOST:5173",
];

const foreign = [
	"https://evil.example",
	"http://localhost.evil.example",
	"http://localhost:5173.evil.example",
	"http://127.0.0.1.evil.example",
	"http://[2001:db8::1]",
	"http://localhost@evil.example",
	"http://app.example.test",
	"https://app.example.test:8443",
	"https://app.example.test.evil.example",
	"https://notapp.example.test",
	"file://localhost",
	"http://localhost/evil",
	"http://localhost evil",
	"null",
	"",
];

test.each([...loopback, "https://app.example.test"])(
	"the data plane grants %s, with credentials",
	(origin) => {
		const headers = corsHeaders(exchange({ origin }), rules, "data");
		expect(valueIn(headers, "access-control-allow-origin")).toBe(origin);
		expect(valueIn(headers, "access-control-allow-credentials")).toBe("true");
		expect(valueIn(headers, "access-control-expose-headers")).toContain(
			"x-stagedoor-hint",
		);
		expect(valueIn(headers, "vary")).toBe("Origin");
		expect(checkOrigin(exchange({ origin }), rules, "data")).toBeUndefined();
	},
);

test.each(foreign)("the data plane refuses %s", (origin) => {
	expect(corsHeaders(exchange({ origin }), rules, "data")).toEqual([
		["vary", "Origin"],
	]);
	expect(checkOrigin(exchange({ origin }), rules, "data")?.status).toBe(403);
});

test.each([...foreign, ...loopback])(
	"the control plane refuses %s",
	(origin) => {
		expect(corsHeaders(exchange({ origin }), rules, "control")).toEqual([
			["vary", "Origin"],
		]);
		expect(checkOrigin(exchange({ origin }), rules, "control")?.status).toBe(
			403,
		);
	},
);

test.each(["data", "control"] as const)(
	"a listed origin and our own may use the %s plane",
	(plane) => {
		for (const origin of ["https://app.example.test", "http://127.0.0.1:4780"])
			expect(checkOrigin(exchange({ origin }), rules, plane)).toBeUndefined();
	},
);

test("only origins on the list or of loopback are ever named", () => {
	const anyOrigin = fc.oneof(
		fc.webUrl().map((url) => new URL(url).origin),
		fc.string(),
		fc.domain().map((name) => `https://${name}`),
		fc.domain().map((name) => `http://localhost.${name}`),
	);
	fc.assert(
		fc.property(anyOrigin, fc.boolean(), (origin, isControl) => {
			const plane = isControl ? "control" : "data";
			const headers = corsHeaders(exchange({ origin }), rules, plane);
			expect(headers).toEqual([["vary", "Origin"]]);
		}),
	);
});

test.each([
	["a program that is no browser", {}, "control", undefined],
	["a typed address", { "sec-fetch-site": "none" }, "control", undefined],
	["our own page", { "sec-fetch-site": "same-origin" }, "control", undefined],
	["another port", { "sec-fetch-site": "same-site" }, "control", 403],
	["another port", { "sec-fetch-site": "same-site" }, "data", undefined],
	["a foreign page", { "sec-fetch-site": "cross-site" }, "control", 403],
	["a foreign page", { "sec-fetch-site": "cross-site" }, "data", 403],
] as const)(
	"without Origin, %s %o on the %s plane: %s",
	(_, headers, plane, status) => {
		expect(checkOrigin(exchange(headers, "GET"), rules, plane)?.status).toBe(
			status,
		);
	},
);

test.each([
	["document", "GET", undefined],
	["iframe", "GET", 403],
	["document", "POST", 403],
])(
	"a foreign page that navigates a %s by %s: %s",
	(destination, method, status) => {
		const headers = {
			"sec-fetch-site": "cross-site",
			"sec-fetch-mode": "navigate",
			"sec-fetch-dest": destination,
		};
		expect(checkOrigin(exchange(headers, method), rules, "data")?.status).toBe(
			status,
		);
		expect(
			checkOrigin(exchange(headers, method), rules, "control")?.status,
		).toBe(403);
	},
);

function preflight(
	origin: string,
	more: Readonly<Record<string, string>> = {},
) {
	const headers = {
		origin,
		"access-control-request-method": "POST",
		"access-control-request-headers": "authorization,content-type",
		...more,
	};
	return preflightAnswer(exchange(headers, "OPTIONS"), rules, "data");
}

test("a preflight of a permitted origin is granted what it asks for", () => {
	const { status, headers, body } = preflight("http://localhost:5173");
	expect(status).toBe(204);
	expect(body).toBeUndefined();
	expect(valueIn(headers, "access-control-allow-origin")).toBe(
		"http://localhost:5173",
	);
	expect(valueIn(headers, "access-control-allow-headers")).toBe(
		"authorization,content-type",
	);
	expect(valueIn(headers, "access-control-allow-methods")).toContain("PATCH");
});

test("a preflight of a foreign origin is refused", () => {
	const { status, headers } = preflight("https://evil.example");
	expect(status).toBe(403);
	expect(valueIn(headers, "access-control-allow-origin")).toBeUndefined();
});

test("header names that are none are not repeated", () => {
	const { headers } = preflight("http://localhost:5173", {
		"access-control-request-headers": "x\r\nset-cookie: a=b",
	});
	expect(valueIn(headers, "access-control-allow-headers")).toBeUndefined();
});

test.each([
	["https://app.example.test", "true"],
	["http://localhost:5173", undefined],
	["https://evil.example", undefined],
])("private network access for %s: %s", (origin, granted) => {
	const { headers } = preflight(origin, {
		"access-control-request-private-network": "true",
	});
	expect(valueIn(headers, "access-control-allow-private-network")).toBe(
		granted,
	);
});
