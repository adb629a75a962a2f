import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { routes as controlRoutes } from "../../src/control/spec.generated.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";

/**
 * Whatever a client sends, an operation answers within its spec: never a 500, never nothing. Every
 * answer is checked against the spec, and a violation is a 500 that names it.
 */
const simulator: Simulator = createSimulator({
	scenario: "demo",
	onDefect: (error) => defects.push(error),
});
const defects: unknown[] = [];
/** A good token of each API that has such tokens. */
const tokens = new Map<string, string>();

/** Anew for each operation: some of them end the session. */
beforeEach(async () => {
	await simulator.worlds.reset("default");
	const world = await simulator.worlds.open("default");
	world.setPolicyOverrides("mobility", {
		signature: { mode: "off" },
	} as object);
	tokens.set("mobility", await mobilityToken());
	tokens.set("banking", await bankingToken());
});

async function mobilityToken(): Promise<string> {
	const { accessToken } = await post("/mobility/sign-in-email", {
		email: "ada@example.test",
		password: "correct-horse-battery-staple",
	});
	return String(accessToken);
}

/** Of a user who has stepped up, so that nothing stays behind its gate. */
async function bankingToken(): Promise<string> {
	const { token } = await post("/banking/login_with_password", {
		email: "ada@example.test",
		password: { value: "Pa55word!" },
	});
	const stepUp = "/banking/stepup/challenges/otp/SMS";
	const headers = { authorization: `Bearer ${token}` };
	await post(stepUp, {}, headers);
	const { code: verificationCode } = (await lastMessage()) ?? {};
	await post(`${stepUp}/verify`, { verificationCode }, headers);
	return String(token);
}

async function lastMessage() {
	const world = await simulator.worlds.open("default");
	return (await world.store.list("message")).at(-1);
}

async function post(
	path: string,
	body: Body,
	headers: Exchange["headers"] = {},
): Promise<Body> {
	const answer = await simulator.handle(
		exchange("POST", path, {
			headers: { "content-type": "application/json", ...apiKey, ...headers },
			body: JSON.stringify(body),
		}),
	);
	expect(answer.status).toBeLessThan(300);
	return answer.body ? (JSON.parse(String(answer.body)) as Body) : {};
}

const apiKey = { "api-key": "sim-api-key" };

/** Names and values that have hurt programs before. */
const nasty = fc.constantFrom(
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"",
	" ",
	"null",
	"undefined",
	"../../etc/passwd",
	"%00",
	"\u0000",
	"\ud800",
	"💥",
	"a".repeat(5_000),
	"1e999",
	"-0",
	"9007199254740993",
	"' OR 1=1 --",
	"<script>alert(1)</script>",
	"ada@example.test",
	"+43660123456",
	"123456",
	"de",
	"2000-02-30",
);
const text = fc.oneof(
	nasty,
	fc.string(),
	fc.emailAddress(),
	fc.uuid(),
	fc.nat().map(String),
);
const value = fc.oneof(
	text,
	fc.jsonValue(),
	fc.integer(),
	fc.constant(null),
	fc.boolean(),
);

type Body = { readonly [field: string]: unknown };

/** The request examples of a spec, by operation: a body that is right but for one thing goes far. */
function examplesOf(api: string): ReadonlyMap<string, readonly Body[]> {
	const file = new URL(`../../specs/${api}/openapi.json`, import.meta.url);
	const { paths } = JSON.parse(readFileSync(file, "utf8")) as {
		paths: Record<string, Record<string, SpecOperation>>;
	};
	const found = Object.values(paths).flatMap((path) =>
		Object.values(path).map(({ operationId, requestBody }) => {
			const contents = Object.values(requestBody?.content ?? {});
			const bodies = contents.flatMap(({ examples }) =>
				Object.values(examples ?? {}).map(({ value: example }) => example),
			);
			return [
				operationId,
				bodies.filter((body) => body !== undefined),
			] as const;
		}),
	);
	return new Map(found);
}

interface SpecOperation {
	readonly operationId: string;
	readonly requestBody?: {
		readonly content: Record<
			string,
			{ examples?: Record<string, { value: Body }> }
		>;
	};
}

function bodyFor(
	{ bodyFields = [] }: RouteSpec,
	examples: readonly Body[],
): fc.Arbitrary<string | Uint8Array> {
	const known = fc.dictionary(fc.constantFrom("x", ...bodyFields), value, {
		maxKeys: 8,
	});
	const spoilt = fc
		.tuple(
			fc.constantFrom({}, ...examples),
			fc.dictionary(fc.constantFrom("x", ...bodyFields), value, { maxKeys: 2 }),
		)
		.map(([example, spoils]) => ({ ...example, ...spoils }));
	return fc.oneof(
		{ weight: 10, arbitrary: spoilt.map((body) => JSON.stringify(body)) },
		{ weight: 3, arbitrary: known.map((body) => JSON.stringify(body)) },
		{ weight: 1, arbitrary: value.map((body) => JSON.stringify(body) ?? "") },
		{
			weight: 1,
			arbitrary: fc.dictionary(text, value).map((body) => JSON.stringify(body)),
		},
		{ weight: 1, arbitrary: fc.string() },
		{ weight: 1, arbitrary: fc.uint8Array() },
		{ weight: 1, arbitrary: fc.constant(`${"[".repeat(5_000)}`) },
		{
			weight: 1,
			arbitrary: fc.constant(
				'{"__proto__":{"a":1},"constructor":{"prototype":1}}',
			),
		},
	);
}

/** Mostly the first, so that what comes after it is reached. */
function mostly<T>(first: T, ...others: readonly T[]): fc.Arbitrary<T> {
	return fc.oneof(
		{ weight: 9, arbitrary: fc.constant(first) },
		{ weight: 1, arbitrary: fc.constantFrom(...others) },
	);
}

function requestFor(
	route: RouteSpec,
	{ name, prefix }: Pick<(typeof everyApi)[number], "name" | "prefix">,
	examples: readonly Body[],
): fc.Arbitrary<Exchange> {
	const names = route.parameters
		.filter(({ in: place }) => place === "query")
		.map(({ name }) => name);
	const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].length;
	return fc
		.record({
			segments: fc.array(
				fc.oneof(
					text,
					fc.constantFrom("default", "mobility", "demo"),
					fc.constantFrom("SMS", "AUTHY", "110294881530478592"),
				),
				{
					minLength: parameters,
					maxLength: parameters,
				},
			),
			query: fc.array(fc.tuple(fc.constantFrom("x", ...names), text), {
				maxLength: 4,
			}),
			rawQuery: fc.option(
				fc.constantFrom("%", "%zz=1", "&&&=", "a[b]=1", "=".repeat(1_000)),
			),
			headers: fc.record(
				{
					"accept-language": text,
					accept: fc.constantFrom("application/jwt", "*/*", "x"),
					"content-type": mostly(
						"application/json",
						"application/json; charset=utf-8",
						"application/merge-patch+json",
						"text/plain",
						"",
					),
					authorization: fc.oneof(
						{ weight: 8, arbitrary: fc.constant("known") },
						{ weight: 3, arbitrary: fc.constant(undefined) },
						{ weight: 1, arbitrary: text.map((token) => `Bearer ${token}`) },
						{ weight: 1, arbitrary: text },
					),
					"api-key": mostly("sim-api-key", "sim-restricted-key", "x"),
					"idempotency-ref": mostly(undefined, "r", "x".repeat(9_000)),
					"gourban-impersonate": mostly(
						undefined,
						"x",
						"0b9f4b0e-8f3c-4b57-9a55-0d3f1a2c4e5f",
					),
				},
				{ requiredKeys: ["content-type", "authorization", "api-key"] },
			),
			body: bodyFor(route, examples),
		})
		.map(({ segments, query, rawQuery, headers, body }) => {
			let at = -1;
			const path = route.path.replaceAll(/\{\w+\}/g, () => {
				at += 1;
				return encode(segments[at] ?? "x");
			});
			const { authorization, ...rest } = headers;
			const bearer =
				authorization === "known"
					? `Bearer ${tokens.get(name) ?? tokens.get("mobility")}`
					: authorization;
			return exchange(route.method, `${prefix}${path}`, {
				query:
					rawQuery ??
					new URLSearchParams(query.map(([n, v]) => [n, v])).toString(),
				headers:
					bearer === undefined ? rest : { ...rest, authorization: bearer },
				body,
			});
		});
}

function encode(segment: string): string {
	return (
		encodeURIComponent(segment.replaceAll(/\p{Surrogate}/gu, "?")) || "%20"
	);
}

function exchange(
	method: string,
	path: string,
	given: {
		query?: string;
		headers?: Exchange["headers"];
		body?: string | Uint8Array;
	},
): Exchange {
	const { query = "", headers = {}, body = "" } = given;
	const bytes =
		typeof body === "string" ? new TextEncoder().encode(body) : body;
	return {
		method,
		path,
		query,
		headers,
		body: bytes,
		origin: "http://sim.test",
		reachedBy: "in-process",
	};
}

/** A wait that nobody answers would only make the test long. */
const unhurried = new Set(["waitForMessage"]);

const everyApi: readonly {
	name: string;
	prefix: string;
	routes: readonly RouteSpec[];
}[] = [
	...Object.values(simulator.apis).map(({ name, routes }) => ({
		name,
		prefix: `/${name}`,
		routes,
	})),
	{ name: "control", prefix: "/_stagedoor/v1", routes: controlRoutes },
];

describe.each(everyApi)("$name", ({ name, prefix, routes }) => {
	const examples = examplesOf(name);
	test.each(routes.filter(({ operationId }) => !unhurried.has(operationId)))(
		"$operationId stays within its spec",
		async (route) => {
			const requests = requestFor(
				route,
				{ name, prefix },
				examples.get(route.operationId) ?? [],
			);
			await fc.assert(
				fc.asyncProperty(requests, async (request) => {
					defects.length = 0;
					const answer = await simulator.handle(request);
					expect(defects).toEqual([]);
					expect(answer.status).toBeLessThan(500);
					expect(answer.headers.map(([header]) => header)).toContain(
						"x-trace-id",
					);
				}),
				{ numRuns: 60 },
			);
		},
	);
});
