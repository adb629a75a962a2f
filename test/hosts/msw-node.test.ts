// MSW in Node meets the suite of all hosts, and answers like the addresses it stands in for.
import { setupServer } from "msw/node";
import { afterEach, describe, expect, test } from "vitest";
import { handlers, setupStagedoor } from "../../mocks/node.ts";
import { createSimulator } from "../../src/simulator.ts";
import { describeHost } from "./host-conformance.ts";

const origin = "https://go.api.example.test";

describeHost(
	"MSW in Node",
	async (simulator) => {
		const server = setupServer(
			...handlers(simulator, { mobility: `${origin}/mobility` }),
		);
		server.listen({ onUnhandledRequest: "error" });
		return {
			fetch: (path, init) => fetch(`${origin}${path}`, init),
			getAs: (host, path) => fetch(`http://${host}${path}`),
			close: async () => server.close(),
		};
	},
	[
		{
			reason: "the prefix stands behind the base of the API, not before it",
			cases: ["a world is chosen by path"],
		},
		{
			reason: "only the address given as the base is answered",
			cases: ["a world is chosen by host"],
		},
	],
);

describe("setupStagedoor", () => {
	let close = () => {};
	afterEach(() => close());

	function listen(...given: Parameters<typeof setupStagedoor>) {
		const stagedoor = setupStagedoor(...given);
		stagedoor.listen();
		close = stagedoor.close;
		return stagedoor;
	}

	test("answers at the vendor's own address and paths", async () => {
		listen({ mobility: `${origin}/` });
		const response = await fetch(`${origin}/v1/demo/front/customers`);
		expect(response.status).toBe(401);
		expect((await fetch(`${origin}/customers`)).status).toBe(401);
	});

	test("chooses a world by a prefix behind the base", async () => {
		const { simulator } = listen({ mobility: origin });
		await fetch(`${origin}/w/mine/customers`);
		expect(simulator.worlds.list().map(({ id }) => id)).toEqual(["mine"]);
	});

	test("answers at several bases below one address", async () => {
		listen({ mobility: `${origin}/a.b` });
		expect((await fetch(`${origin}/a.b/customers`)).status).toBe(401);
		await expect(fetch(`${origin}/axb/customers`)).rejects.toThrow();
		await expect(fetch(`${origin}/a.bc/customers`)).rejects.toThrow();
	});

	test("has its control plane under any address, unless told where", async () => {
		listen({ mobility: origin });
		const there = await fetch("https://anywhere.test/_stagedoor/v1/health");
		expect(there.status).toBe(200);
		close();
		listen({ mobility: origin }, { control: "http://sim.test" });
		const named = await fetch("http://sim.test/_stagedoor/v1/health");
		expect(named.status).toBe(200);
		await expect(
			fetch("https://anywhere.test/_stagedoor/v1/health"),
		).rejects.toThrow();
	});

	test("refuses requests to strangers", async () => {
		listen({ mobility: origin });
		await expect(fetch("https://stranger.test/")).rejects.toThrow();
	});

	test("a reset takes every world back to its start", async () => {
		const stagedoor = listen({ mobility: origin });
		const world = await stagedoor.simulator.worlds.open("default");
		await fetch(`${origin}/customers`);
		world.clock.advance(60_000);
		expect(world.journal.entries()).toHaveLength(1);
		await stagedoor.reset();
		expect(world.journal.entries()).toEqual([]);
		expect(world.clock.state().offsetMs).toBe(0);
	});

	test("an API that is not served and a base that is none are refused", () => {
		const simulator = createSimulator();
		expect(() => handlers(simulator, { mobilty: origin })).toThrow(
			/"mobilty": the simulator serves none of that name. Choose from .*mobility/,
		);
		expect(() => handlers(simulator, { mobility: "go.example.test" })).toThrow(
			"is no http address",
		);
	});
});
