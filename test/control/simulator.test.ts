// The control plane where it is served, under its prefix, through the door of the simulator.
import { expect, test } from "vitest";
import { createControlClient } from "../../src/client/index.ts";
import { createSimulator } from "../../src/simulator.ts";
import { problemOf } from "./stage.ts";

const baseUrl = "http://127.0.0.1:4780";

test("a client drives a simulator in the same process", async () => {
	const simulator = createSimulator({ apis: [] });
	const client = createControlClient({ baseUrl, fetch: simulator.fetch });
	expect(await client.meta()).toMatchObject({ name: "stagedoor", apis: [] });
	const { clock } = client.world("w1");
	const { now } = await clock.freeze("2030-01-01T00:00:00Z");
	expect(now).toBe("2030-01-01T00:00:00.000Z");
	expect((await client.worlds()).map(({ id }) => id)).toEqual(["w1"]);
});

test("an operation that is not there is told as a problem", async () => {
	const simulator = createSimulator({ apis: [] });
	const url = `${baseUrl}/_stagedoor/v1/wolrds`;
	const answer = await simulator.fetch(new Request(url));
	expect(answer.status).toBe(404);
	expect(answer.headers.get("x-trace-id")).toMatch(/^[0-9a-f]{32}$/);
	expect(await answer.json()).toMatchObject({
		type: "https://stagedoor.test/problems/route-unknown",
		instance: "/wolrds",
	});
});

test("a method that a path does not answer is told with those it does", async () => {
	const simulator = createSimulator({ apis: [] });
	const url = `${baseUrl}/_stagedoor/v1/worlds`;
	const answer = await simulator.fetch(new Request(url, { method: "PUT" }));
	expect(answer.status).toBe(405);
	expect(answer.headers.get("allow")).toBe("GET, POST");
});

test("hints can be switched off", async () => {
	const simulator = createSimulator({ apis: [], showHints: false });
	const client = createControlClient({ baseUrl, fetch: simulator.fetch });
	const error = await problemOf(client.world("No World").clock.read());
	expect(error).toMatchObject({ code: "world-unknown" });
	expect(error).not.toHaveProperty("problem.hint");
});
