// What goes wrong on purpose in a world, as a client meets it and as the control plane tells it.
import { expect, test } from "vitest";
import {
	createControlClient,
	type WorldClient,
} from "../../src/client/index.ts";
import type { Timer } from "../../src/pipeline/timer.ts";
import { createSimulator } from "../../src/simulator.ts";

const base = "http://127.0.0.1:4780";

/** A simulator with the people of mobility, whose answers wait on a timer that runs out at once. */
function setUp({ seed = "faults" }: { readonly seed?: string } = {}) {
	const waited: number[] = [];
	const timer: Timer = {
		after(milliseconds, callBack) {
			waited.push(milliseconds);
			queueMicrotask(callBack);
			return () => {};
		},
	};
	const simulator = createSimulator({ scenario: "mobility-demo", seed, timer });
	const world = createControlClient({
		baseUrl: base,
		fetch: simulator.fetch,
	}).world("default");
	const send = (path: string, body?: unknown) =>
		simulator.fetch(
			new Request(`${base}${path}`, {
				...(body !== undefined && {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify(body),
				}),
			}),
		);
	const signIn = (
		email = "ada@example.test",
		password = "correct-horse-battery-staple",
	) => send("/mobility/sign-in-email", { email, password });
	return { simulator, world, send, signIn, waited };
}

async function latest(world: WorldClient) {
	const [entry] = await world.journal.where({ limit: 1 });
	return entry;
}

test("a status fault answers in the API's own words, so often as it should", async () => {
	const { world, signIn } = setUp();
	await world.faults.add({
		effect: "error",
		api: "mobility",
		status: 503,
		times: 2,
	});
	for (let turn = 0; turn < 2; turn += 1) {
		const answer = await signIn();
		expect(answer.status).toBe(503);
		expect(answer.headers.get("x-stagedoor-hint")).toMatch(/fault f-1 .*error/);
		expect(await answer.json()).toMatchObject({
			errorCode: "SIM500",
			httpStatus: 503,
		});
	}
	expect((await signIn()).status).toBe(200);
	expect(await world.faults.list()).toEqual([]);
	const [, second] = await world.journal.where({ limit: 2 });
	expect(second).toMatchObject({
		faults: [{ fault: "f-1", effect: "error" }],
		refusal: { code: "fault-injected", data: { status: 503 } },
	});
	expect(await latest(world)).not.toHaveProperty("faults");
});
