// By loop over the spec: every operation answers its own examples as it says, and every refusal that
// it declares can be brought about, in the form that the spec gives it. The pipeline checks each
// answer against the spec and would turn one that does not fit into a 500.
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import spec from "../../specs/control/openapi.json" with { type: "json" };
import { handlers } from "../../src/control/handlers.ts";
import { routes } from "../../src/control/spec.generated.ts";
import { isOfDocuments } from "../../src/pipeline/request-limits.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import { createSimulator } from "../../src/simulator.ts";
import { register } from "../support/register.ts";
import { exchangeOf } from "../support/tiny-api.ts";
import { furnished } from "./furnished-stage.ts";
import type { Stage } from "./stage.ts";

const everyRoute: readonly RouteSpec[] = routes;

/** What a request is made of; a way to bring about a refusal changes a part of it. */
interface Asked {
	readonly path: { readonly [name: string]: string };
	readonly query: string;
	readonly body: string | undefined;
	readonly mediaType: string;
}

/** The examples of a request body in the spec, by name; one without a body when there is none. */
function bodiesOf(
	route: RouteSpec,
): readonly (readonly [string, string | undefined])[] {
	const paths: Record<string, Record<string, unknown>> = spec.paths;
	const operation = paths[route.path]?.[route.method.toLowerCase()];
	const content =
		// The document is OpenAPI; the generator has checked it.
		(
			operation as {
				requestBody?: {
					content: {
						"application/json": {
							examples: Record<string, { value: unknown }>;
						};
					};
				};
			}
		).requestBody?.content["application/json"].examples;
	if (content === undefined) return [["no body", undefined]];
	return Object.entries(content).map(([name, { value }]) => [
		name,
		JSON.stringify(value, (_name, part) => (isKeptOut(part) ? aKey : part)),
	]);
}

/** A private key, in place of the ones that the examples of the spec keep out. */
const aKey = generateKeyPairSync("ec", {
	namedCurve: "P-256",
}).privateKey.export({ format: "jwk" });

function isKeptOut(part: unknown): boolean {
	return isRecord(part) && part.d === "kept-out-of-this-example";
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

async function send(stage: Stage, route: RouteSpec, asked: Asked) {
	const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(asked.path[name] ?? ""),
	);
	const url = `http://stage.test/_stagedoor/v1${path}?${asked.query}`;
	const { body, mediaType } = asked;
	const init =
		body === undefined ? {} : { body, headers: { "content-type": mediaType } };
	return stage.fetch(new Request(url, { method: route.method, ...init }));
}

/** A good request of an operation: the first example of its body. */
function goodRequest(route: RouteSpec, path: Asked["path"]): Asked {
	const body = bodiesOf(route)[0]?.[1];
	return { path, query: "", body, mediaType: "application/json" };
}

const examples = everyRoute.flatMap((route) =>
	bodiesOf(route).map(([name, body]) => ({
		id: route.operationId,
		name,
		route,
		body,
	})),
);

test.each(examples)(
	"$id answers its example: $name",
	async ({ route, body }) => {
		const { stage, path } = await furnished();
		const asked = { ...goodRequest(route, path), body };
		const answer = await send(stage, route, asked);
		const declared = Object.keys(route.responses).filter(
			(status) => status < "400",
		);
		expect([String(answer.status), await answer.text()][0]).toBe(declared[0]);
	},
);

/** How to bring about each refusal that is given behind the door. */
const ways: {
	readonly [code: string]: (asked: Asked, route: RouteSpec) => Partial<Asked>;
} = {
	"world-unknown": (asked, { path }) =>
		path === "/pact/state"
			? { query: "world=No+World" }
			: named({ world: "No World" })(asked),
	"api-unknown": (asked, { path }) =>
		path === "/pact/state"
			? { query: "api=none" }
			: named({ api: "none" })(asked),
	"tenant-unknown": named({ tenantName: "none" }),
	"account-unknown": named({ account: "none" }),
	"session-unknown": (asked, { path }) =>
		path.includes("{session}")
			? named({ session: "none" })(asked)
			: { body: '{"defect":"expired","session":"none"}' },
	"defect-impossible": () => ({ body: '{"defect":"revoked"}' }),
	"challenge-unknown": named({ challenge: "none" }),
	"terms-unknown": named({ terms: "404" }),
	"resource-unknown": named({ resource: "none" }),
	"message-unknown": named({ message: "none" }),
	"fault-unknown": named({ fault: "none" }),
	"exchange-unknown": named({ traceId: "none" }),
	"snapshot-unknown": (asked) => ({
		path: { ...asked.path, snapshot: "none" },
		...(asked.body !== undefined && { body: '{"snapshot":"none"}' }),
	}),
	"snapshot-taken": () => ({ body: '{"name":"signed-in"}' }),
	"snapshots-full": named({ snapshot: "one-more" }),
	"snapshot-format-unknown": () => ({ body: '{"format":2}' }),
	"body-malformed": () => ({ body: "{" }),
	"media-type-unsupported": () => ({ body: "by=1", mediaType: "text/plain" }),
	"input-invalid": (_asked, { requestBody, parameters }) =>
		requestBody === "none"
			? { query: `${wrongQuery(parameters)}=-1` }
			: { body: "[]" },
	"world-taken": () => ({ body: '{"id":"stage-1"}' }),
	"scenario-unknown": (_, { operationId }) => ({
		body:
			operationId === "createWorld"
				? '{"id":"w9","scenario":"none"}'
				: '{"scenario":"none"}',
	}),
	"provider-state-unknown": () => ({ body: '{"state":"none"}' }),
	"provider-states-clash": () => ({
		body: '{"state":"locked","params":{"email":"clash"}}',
	}),
	"policy-key-unknown": () => ({ body: '{"none":1}' }),
	"message-not-sent": () => ({ body: '{"recipient":"nobody"}' }),
	// Prepared below: what these need is not a part of the request.
	"totp-not-enrolled": () => ({}),
	"identifier-missing": () => ({ body: '{"verified":{"phone":true}}' }),
	"password-not-set": () => ({}),
	"terms-outdated": () => ({}),
	"internal-error": () => ({}),
};

function named(names: Asked["path"]) {
	return (asked: Asked) => ({ path: { ...asked.path, ...names } });
}

function wrongQuery(parameters: RouteSpec["parameters"]): string {
	const names = ["limit", "state", "secrets", "current"];
	const found = parameters.find(
		({ in: place, name }) => place === "query" && names.includes(name),
	);
	return found?.name ?? "none";
}

/** Given at the door, before the control plane: by the guard and the limits of the simulator. */
const atTheDoor: Readonly<Record<string, Parameters<typeof exchangeOf>[2]>> = {
	"control-token-missing": {},
	"control-token-wrong": { headers: { "x-stagedoor-token": "wrong" } },
	"host-not-allowed": { headers: { host: "evil.example" } },
	"origin-not-allowed": { headers: { origin: "https://evil.example" } },
	"body-too-large": { body: " ".repeat(102_401) },
};

const refusals = everyRoute.flatMap((route) =>
	Object.entries(route.responses).flatMap(([status, { errorCodes }]) =>
		errorCodes.map((code) => ({ id: route.operationId, status, code, route })),
	),
);

test.each(refusals)(
	"$id can answer $status $code",
	async ({ status, code, route }) => {
		const answer =
			code in atTheDoor
				? await refusedAtTheDoor(route, code)
				: await refusedInside(route, code);
		expect(answer.headers.get("content-type")).toBe("application/problem+json");
		expect(await answer.json()).toMatchObject({
			type: `https://stagedoor.test/problems/${code}`,
			status: Number(status),
			title: expect.stringMatching(/./),
			detail: expect.stringMatching(/./),
		});
		expect(String(answer.status)).toBe(status);
	},
);

/** Refusals of an account that has nothing but an address. */
const wantsBareAccount = [
	"totp-not-enrolled",
	"identifier-missing",
	"password-not-set",
];

async function refusedInside(
	route: RouteSpec,
	code: string,
): Promise<Response> {
	const broken = async (): Promise<never> => {
		throw new Error("broken on purpose");
	};
	const operations = Object.fromEntries(
		Object.keys(handlers).map((id) => [id, broken]),
	);
	const { stage, path } = await furnished(
		code === "internal-error"
			? { change: (api) => ({ ...api, operations }), onDefect: () => {} }
			: {},
	);
	const others: Record<string, string> = {};
	if (wantsBareAccount.includes(code)) {
		const flow = await stage.flow("stage-1");
		others.account = (await register(flow, { email: "eve@example.test" })).id;
	}
	if (code === "terms-outdated") {
		await stage.client.world("stage-1").terms("tiny", "main").replace(11);
	}
	if (code === "snapshots-full") {
		const { snapshots } = stage.client.world("stage-1");
		for (let at = 2; at <= 20; at += 1) await snapshots.save(`kept-${at}`);
	}
	const asked = goodRequest(route, { ...path, ...others });
	const way = ways[code]?.(asked, route);
	expect(way, `no way to bring about ${code} is known`).toBeDefined();
	const answer = send(stage, route, { ...asked, ...way });
	if (code === "message-not-sent") {
		for (let turn = 0; turn < 1000 && stage.asked.length === 0; turn += 1)
			await null;
		stage.elapse();
	}
	return answer;
}

async function refusedAtTheDoor(
	route: RouteSpec,
	code: string,
): Promise<Response> {
	const simulator = createSimulator({ apis: [], controlToken: "right" });
	const { headers = {}, body: small } = atTheDoor[code] ?? {};
	const body =
		small !== undefined && isOfDocuments(route)
			? " ".repeat(33_554_433)
			: small;
	const path = `/_stagedoor/v1${route.path.replaceAll(/\{\w+\}/g, "w1")}`;
	const type = body === undefined ? {} : { "content-type": "application/json" };
	const token = code.startsWith("control-token")
		? {}
		: { "x-stagedoor-token": "right" };
	const exchange = exchangeOf(route.method, path, {
		...(body !== undefined && { body }),
		headers: { host: "127.0.0.1:4780", ...type, ...token, ...headers },
	});
	const answer = await simulator.handle({ ...exchange, reachedBy: "network" });
	const all = new Headers(
		answer.headers.map(([name, value]): [string, string] => [name, value]),
	);
	return new Response(String(answer.body), {
		status: answer.status,
		headers: all,
	});
}

test("a GET has no effects: no world is the other for having been looked at", async () => {
	const { stage, path } = await furnished();
	const world = await stage.world("stage-1");
	const before = JSON.stringify(await contentOf(world));
	for (const route of everyRoute) {
		if (route.method === "GET")
			await send(stage, route, goodRequest(route, path));
	}
	expect(JSON.stringify(await contentOf(world))).toBe(before);
});

async function contentOf(world: Awaited<ReturnType<Stage["world"]>>) {
	const kinds = [
		"account",
		"session",
		"challenge",
		"message",
		"terms",
		"resource",
	] as const;
	const records = await Promise.all(
		kinds.map((kind) => world.store.list(kind)),
	);
	return [records, world.clock.state(), world.journal.entries().length];
}
