// Security bar S12 and S14: no name, however odd or long, changes a prototype, makes a 500, or takes
// longer than its length explains.
import { beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/apis/mobility/spec.generated.ts";
import type { RouteSpec } from "../../src/pipeline/route-spec.ts";
import type { Simulator } from "../../src/simulator.ts";
import { aSimulator, clientIn } from "./a-client.ts";

const everyRoute: readonly RouteSpec[] = routes;
const oddNames = [
	"__proto__",
	"constructor",
	"prototype",
	"hasOwnProperty",
	"toString",
	"valueOf",
	"then",
];

/** Texts of nearly the largest size that break expressions which try again and again. */
const size = 95_000;
const longTexts = {
	letters: "a".repeat(size),
	digits: "1".repeat(size),
	blanks: " ".repeat(size),
	pluses: "+".repeat(size),
	"at signs": "a@".repeat(size / 2),
	labels: `a@${"a.".repeat(size / 2 - 2)}`,
	dots: `${".".repeat(size - 10)}@a.test`,
	dashes: `a@${"a-".repeat(size / 2 - 4)}`,
	quotes: `"${"\\".repeat(size / 2 - 2)}`,
	"token parts": "a.".repeat(size / 2),
	times: `2026-${"0".repeat(size - 10)}`,
};

let simulator: Simulator;
let accessToken = "";

beforeAll(async () => {
	simulator = aSimulator();
	const world = await simulator.worlds.open("w1");
	world.setPolicyOverrides("mobility", {
		signature: { mode: "off" },
	} as object);
	accessToken = (await clientIn(simulator, "w1").signIn()).accessToken;
});

async function send(
	route: RouteSpec,
	given: {
		text?: string;
		body?: string;
		headers?: Record<string, string>;
		query?: string;
	},
): Promise<number> {
	const { text = "1", body, headers = {}, query = "" } = given;
	const path = route.path.replaceAll(/\{\w+\}/g, encodeURIComponent(text));
	const url = `http://localhost/w/w1/mobility${path}${query}`;
	const response = await simulator.fetch(
		new Request(url, {
			method: route.method,
			headers: {
				authorization: `Bearer ${accessToken}`,
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			...(body !== undefined && { body }),
		}),
	);
	await response.arrayBuffer();
	return response.status;
}

/** Bodies in which a field, or all of them, bear or hold an odd name. */
function oddBodies(name: string, fields: readonly string[]): readonly string[] {
	const value = JSON.stringify(name);
	const all = fields.map((field) => `${JSON.stringify(field)}:${value}`);
	return [
		`{${value}:{"polluted":true}}`,
		`{${value}:{${value}:{"polluted":true}}}`,
		`{"constructor":{"prototype":{"polluted":true}},${value}:1}`,
		`{${all.join(",")}}`,
		`{${fields.map((field) => `${JSON.stringify(field)}:{${value}:{"polluted":true}}`).join(",")}}`,
		`{${all.join(",")}${all.length > 0 ? "," : ""}${all.join(",")}}`,
		value,
		`[${value}]`,
	];
}

describe.each(
	everyRoute
		.filter(
			({ operationId }) => !["logout", "requestDeletion"].includes(operationId),
		)
		.map((route) => [route.operationId, route] as const),
)("%s", (_, route) => {
	test("odd names are refused or taken as names", async () => {
		for (const name of oddNames) {
			const headers = {
				"x-stagedoor-trace": name,
				"accept-language": name,
				"gourban-impersonate": name,
			};
			const query = `?${name}=${name}&branchId=${name}&lat=${name}`;
			expect(await send(route, { text: name, headers, query })).toBeLessThan(
				500,
			);
			if (route.requestBody === "none") continue;
			for (const body of oddBodies(name, route.bodyFields ?? []))
				expect(await send(route, { text: name, body })).toBeLessThan(500);
		}
		expect(Object.prototype).not.toHaveProperty("polluted");
		expect({}).not.toHaveProperty("polluted");
	});

	test("long texts are answered in no more time than they need", async () => {
		for (const [name, text] of Object.entries(longTexts)) {
			const started = performance.now();
			const fields = route.bodyFields ?? [];
			const shares = fields.map((field) => [
				field,
				text.slice(0, Math.floor(size / fields.length) - 40),
			]);
			const body =
				route.requestBody === "none"
					? {}
					: { body: JSON.stringify(Object.fromEntries(shares)) };
			const headers = { "accept-language": text.slice(0, 5_000) };
			const status = await send(route, {
				...body,
				text: text.slice(0, 2_000),
				headers,
			});
			expect(status, name).toBeLessThan(500);
			// Far above what any of them takes, far below what an exponential one would.
			expect(performance.now() - started, name).toBeLessThan(1_500);
		}
	});
});

test.each(oddNames)(
	"%s names neither an API, a world, a tenant nor a member",
	async (name) => {
		const { status } = await simulator.fetch(
			new Request(`http://localhost/${name}/customers`),
		);
		expect(status).toBe(404);
		for (const url of [
			`http://localhost/w/${name}/mobility/customers`,
			`http://localhost/mobility/v1/${name}/front/customers`,
		])
			expect([401, 404]).toContain(
				(await simulator.fetch(new Request(url))).status,
			);
	},
);
