// Every function of the vendor's Node kit, unchanged: each is called with success, or listed with the
// reason why it is not.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ciamOperations } from "./kit/operations.ts";
import { tables } from "./kit/tables.ts";
import { unserved } from "./kit/unserved.ts";
import { type KitStage, loadKit, openKit } from "./sdk-harness.ts";

const tabled = Object.entries(tables).flatMap(([module, table]) =>
	Object.keys(table).map((name) => `${module}.${name}`),
);
const offered = Object.entries(loadKit()).flatMap(([module, functions]) =>
	Object.keys(functions).map((name) => `${module}.${name}`),
);

test("every function of the kit has a row or a reason, and none has both", () => {
	expect([...tabled, ...Object.keys(unserved)].toSorted()).toEqual(
		offered.toSorted(),
	);
});

test("what the spec says of the kit is what the rows call", () => {
	const served = tabled.filter((name) => name !== "helper.getSott");
	expect([...ciamOperations.keys()].toSorted()).toEqual(served.toSorted());
});

describe.each(Object.entries(tables))("%s", (module, table) => {
	let stage: KitStage;

	beforeEach(async () => {
		stage = await openKit();
	});

	afterEach(() => stage.close());

	test.each(Object.entries(table))("%s", async (name, row) => {
		const operationId = ciamOperations.get(`${module}.${name}`);
		let succeeded = 0;
		await row({
			...stage,
			async ask(...args) {
				const body = await stage.call(module, name, ...args);
				succeeded += 1;
				if (operationId !== undefined)
					expect(stage.world.journal.entries()[0]).toMatchObject({
						operationId,
						answer: { status: 200 },
					});
				return body;
			},
		});
		expect(succeeded).toBeGreaterThan(0);
	});
});
