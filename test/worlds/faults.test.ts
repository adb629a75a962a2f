// Faults injected through the public door.
import { expect, test } from "vitest";
import type { FaultHook } from "../../src/pipeline/hooks.ts";
import { createSimulator } from "../../src/simulator.ts";

const base = "http://127.0.0.1:4780";

test("a simulator asks its fault hook of APIs, not of the control plane", async () => {
	const asked: string[] = [];
	const faults: FaultHook = async ({ route, world, tenant }) => {
		asked.push(`${route.operationId} of ${tenant} in ${world.id}`);
		return { ok: false, code: "fault-injected", data: { status: 500 } };
	};
	const simulator = createSimulator({ faults });
	const statusOf = async (path: string) =>
		(await simulator.fetch(new Request(`${base}${path}`))).status;
	expect(await statusOf("/_stagedoor/v1/meta")).toBe(200);
	expect(asked).toEqual([]);
	expect(await statusOf("/w/w1/tenant/api/demo/customer")).toBe(500);
	expect(asked).toEqual(["getCustomer of demo in w1"]);
});
