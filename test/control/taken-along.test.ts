// Snapshots, forks and skew through the doors of an API and over HTTP.
import { beforeAll, expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { serve } from "../../src/hosts/node-http.ts";
import { createSimulator } from "../../src/simulator.ts";

const json = { "content-type": "application/json" };
const now = Date.UTC(2026, 0, 10);

function aSimulator(scenario: string | null = "mobility-demo") {
	const simulator = createSimulator({ scenario, machineTime: () => now });
	const client = createControlClient({
		baseUrl: "http://localhost",
		fetch: simulator.fetch,
	});
	const signIn = async (world = "default") => {
		const answer = await simulator.fetch(
			new Request(`http://localhost/w/${world}/mobility/sign-in-email`, {
				method: "POST",
				headers: json,
				body: JSON.stringify({
					email: "ada@example.test",
					password: "correct-horse-battery-staple",
				}),
			}),
		);
		return answer.json();
	};
	const profile = async (token: string, world = "default") => {
		const url = `http://localhost/w/${world}/mobility/customers`;
		const headers = { authorization: `Bearer ${token}` };
		return (await simulator.fetch(new Request(url, { headers }))).status;
	};
	return { simulator, client, signIn, profile };
}

// The first request loads compiled schemas, which may take long on a machine with other work.
beforeAll(async () => {
	const { client, signIn } = aSimulator();
	await signIn();
	await client.world().snapshots.list();
}, 60_000);

test("one sign-in serves many forks; what is done in one is not done in another", async () => {
	const { client, signIn, profile, simulator } = aSimulator();
	const { accessToken } = await signIn();
	const origin = client.world();
	await origin.fork({ id: "one" });
	await origin.fork({ id: "two" });
	await simulator.fetch(
		new Request("http://localhost/w/one/mobility/logout", {
			method: "POST",
			headers: { authorization: `Bearer ${accessToken}` },
		}),
	);
	expect(await profile(accessToken, "one")).toBe(401);
	expect(await profile(accessToken, "two")).toBe(200);
	expect(await profile(accessToken)).toBe(200);
});

test("what a fork issues later opens nothing in its origin, nor the other way round", async () => {
	const { client, signIn, profile } = aSimulator();
	await signIn();
	await client.world().fork({ id: "one" });
	const there = await signIn("one");
	const here = await signIn();
	expect(there.refreshToken).not.toBe(here.refreshToken);
	expect(await profile(there.accessToken, "one")).toBe(200);
	expect(await profile(there.accessToken)).toBe(401);
	expect(await profile(here.accessToken, "one")).toBe(401);
});

test("a session goes along in a document, into a world of any name", async () => {
	const { client, signIn } = aSimulator();
	const { accessToken } = await signIn();
	const { snapshots } = client.world();
	await snapshots.save("signed-in");
	const document = await snapshots.export("signed-in");
	const elsewhere = aSimulator(null);
	const copy = elsewhere.client.world("copy");
	await copy.snapshots.import(document);
	expect(await elsewhere.profile(accessToken, "copy")).toBe(401);
	await copy.snapshots.restore("signed-in");
	expect(await elsewhere.profile(accessToken, "copy")).toBe(200);
	expect((await elsewhere.signIn("copy")).accessToken).toEqual(
		expect.any(String),
	);
});

// Access tokens of this API live 5 hours; the resource server goes by the world's clock.
test.each([
	[1, 401],
	[0, 200],
	[-1, 200],
	[-5 * 3600 + 1, 200],
	[-5 * 3600, 401],
])(
	"an issuer %i s ahead of the resource server: %i",
	async (seconds, status) => {
		const { client, signIn, profile } = aSimulator();
		await client.world().clock.skew(seconds);
		expect(await profile((await signIn()).accessToken)).toBe(status);
	},
);

test("a token from an issuer ahead is good once the clock has come that far", async () => {
	const { client, signIn, profile } = aSimulator();
	const { clock } = client.world();
	await clock.skew(60);
	const { accessToken } = await signIn();
	await clock.advance(59);
	expect(await profile(accessToken)).toBe(401);
	await clock.advance(1);
	expect(await profile(accessToken)).toBe(200);
});

test("a large document goes over HTTP, where other bodies of its size do not", async () => {
	const crowd = {
		name: "crowd",
		description: "Many accounts.",
		apis: {
			mobility: {
				tenants: {
					demo: {
						accounts: Array.from({ length: 300 }, (_, at) => ({
							email: `person${at}@example.test`,
							password: "a-long-enough-secret",
						})),
					},
				},
			},
		},
	};
	await using server = await serve(createSimulator({ scenario: crowd }));
	const world = createControlClient({ baseUrl: server.url }).world();
	await world.snapshots.save("crowd");
	const document = await world.snapshots.export("crowd");
	const text = JSON.stringify(document);
	expect(text.length).toBeGreaterThan(102_400);
	const kept = await world.snapshots.import(document, "again");
	expect(kept).toMatchObject({ imported: true, accounts: 300 });
	const refused = await fetch(
		`${server.url}/_stagedoor/v1/worlds/default/snapshots`,
		{ method: "POST", headers: json, body: text },
	);
	expect(refused.status).toBe(413);
});
