import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { makeSott } from "../../src/apis/ciam/sott/one-time-token.ts";
import { routes as controlRoutes } from "../../src/control/spec.generated.ts";
import type { Exchange } from "../../src/pipeline/exchange.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { createSimulator, type Simulator } from "../../src/simulator.ts";
import {
	type OperationExamples,
	readExamples,
} from "../conformance/spec-document.ts";

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
/** The lasting id of the person of that token, where paths have one. */
const uids = new Map<string, string>();
/** What else lets a request in at the ciam API. */
const ciamHeaders: Record<string, string> = {};
const ciamQuery: Record<string, string> = {};

/**
 * Anew for each operation: some of them end the session, and those of the control plane that start the
 * world from another scenario would have a reset lead back there.
 */
beforeEach(async () => {
	await simulator.worlds.remove("default");
	const world = await simulator.worlds.open("default");
	world.setPolicyOverrides("mobility", {
		signature: { mode: "off" },
	} as object);
	tokens.set("mobility", await mobilityToken());
	tokens.set("banking", await bankingToken());
	tokens.set("ciam", await ciamToken());
});

const ciamPassword = "Correct-Horse-9";
const ciamKeys = {
	apiKey: "2b3a8f0e-5f0d-4a7c-9c1e-6f2d8b1a4c53",
	secret: "9d2c1b0a-7e6f-4d5c-8b3a-1f0e2d4c6b8a",
};

/** What is switched off in the demo. */
const ciamFeatures = {
	messages: { voice: true },
	pin: { enabled: true, login: true },
	privacyPolicy: { mode: "Moderated", versions: [{ version: "1.0" }] },
	consent: { forms: [{ event: "Registration", options: [{ id: "x" }] }] },
};

/** Beside the token: key, secret, one-time token, and a login that waits for its second factor. */
async function ciamToken(): Promise<string> {
	const { apiKey, secret } = ciamKeys;
	const world = await simulator.worlds.open("default");
	world.setPolicyOverrides("ciam", {
		tenants: { main: ciamFeatures },
	} as object);
	const startsAt = world.clock.now();
	const endsAt = startsAt + 600_000;
	ciamHeaders["x-loginradius-apisecret"] = secret;
	ciamHeaders["x-loginradius-sott"] = await makeSott(apiKey, secret, {
		startsAt,
		endsAt,
	});
	const password = ciamPassword;
	const path = `/ciam/identity/v2/auth/login`;
	const pia = { email: "pia@example.test", password };
	const open = await post(`${path}/2fa`, pia, {}, `apiKey=${apiKey}`);
	const { SecondFactorAuthenticationToken } =
		open.SecondFactorAuthentication as Body; // of whoever has a second factor
	Object.assign(ciamQuery, {
		apiKey,
		key: apiKey,
		secret,
		secondFactorAuthenticationToken: String(SecondFactorAuthenticationToken),
	});
	const sent = { email: "ada@example.test", password };
	const ada = await post(path, sent, {}, `apiKey=${apiKey}`);
	const { Profile } = ada as { Profile?: { Uid: string } }; // as the schema of a login says
	uids.set("ciam", Profile?.Uid ?? "");
	return String(ada.access_token);
}

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
	query = "",
): Promise<Body> {
	const answer = await simulator.handle(
		exchange("POST", path, {
			query,
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

function bodyFor(
	{ bodyFields = [] }: RouteSpec,
	{ bodies }: Pick<OperationExamples, "bodies">,
): fc.Arbitrary<string | Uint8Array> {
	// What is no object adds nothing here.
	const examples = bodies.map(
		({ value: body }): Body =>
			JSON.parse(
				JSON.stringify(body).replaceAll("Sim-Passw0rd!", ciamPassword),
			),
	);
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
	examples: OperationExamples,
): fc.Arbitrary<Exchange> {
	const exampleOf = (place: string, parameter: string) =>
		examples.parameters.find(
			(one) => one.in === place && one.name === parameter,
		)?.value;
	const names = route.parameters
		.filter(({ in: place }) => place === "query")
		.map(({ name }) => name);
	const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].length;
	return fc
		.record({
			segments: fc.array(
				fc.oneof(
					fc.constant("known"),
					text,
					fc.constantFrom("default", "mobility", "demo"),
					fc.constantFrom("SMS", "AUTHY", "110294881530478592"),
					fc.constantFrom("forgotpassword", "google", "googlejwt"),
				),
				{
					minLength: parameters,
					maxLength: parameters,
				},
			),
			query: fc.array(fc.tuple(fc.constantFrom("x", ...names), text), {
				maxLength: 3,
			}),
			hasExamples: mostly(true, false),
			rawQuery: mostly(
				undefined,
				"%",
				"%zz=1",
				"&&&=",
				"a[b]=1",
				"=".repeat(1_000),
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
			isKnown: mostly(true, false),
		})
		.map((made) => {
			const { segments, query, rawQuery, headers, body, isKnown } = made;
			const isAdmitted = name === "ciam" && isKnown;
			const asked = new URLSearchParams();
			for (const parameter of made.hasExamples ? names : []) {
				const example = exampleOf("query", parameter);
				if (example !== undefined) asked.set(parameter, String(example));
			}
			for (const [parameter, value] of Object.entries(
				isAdmitted ? ciamQuery : {},
			))
				asked.set(parameter, value);
			for (const [parameter, value] of query) asked.set(parameter, value);
			let at = -1;
			const path = route.path.replaceAll(/\{(\w+)\}/g, (_, parameter) => {
				at += 1;
				const own = parameter === "uid" ? uids.get(name) : undefined;
				const known = own ?? exampleOf("path", parameter) ?? "x";
				const segment = segments[at] ?? "known";
				return encode(segment === "known" ? String(known) : segment);
			});
			const { authorization, ...others } = headers;
			const rest = { ...(isAdmitted && ciamHeaders), ...others };
			const bearer =
				authorization === "known"
					? `Bearer ${tokens.get(name) ?? tokens.get("mobility")}`
					: authorization;
			return exchange(route.method, `${prefix}${path}`, {
				query: rawQuery ?? asked.toString(),
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

const noExamples: OperationExamples = {
	parameters: [],
	bodies: [],
	answers: [],
};

describe.each(everyApi)("$name", ({ name, prefix, routes }) => {
	const examples = readExamples(name, routes);
	test.each(routes.filter(({ operationId }) => !unhurried.has(operationId)))(
		"$operationId stays within its spec",
		async (route) => {
			const requests = requestFor(
				route,
				{ name, prefix },
				examples.get(route.operationId) ?? noExamples,
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
