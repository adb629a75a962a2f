// A saved world can be made again: draws, clock, policies, sequences and keys go on where they stood.
import { expect, test } from "vitest";
import { createSimulator } from "../../src/simulator.ts";
import { accountOf } from "../stores/records.ts";

const noon = Date.UTC(2026, 0, 1, 12);

function aSimulator() {
	return createSimulator({ apis: [], machineTime: () => noon });
}

async function aSavedWorld() {
	const simulator = aSimulator();
	const world = await simulator.worlds.open("default");
	world.clock.advance(5_000);
	world.random.bytes(7);
	world.setPolicyOverrides("mobility", { code: { mode: "random" } });
	world.addTenant("mobility", "extra");
	await world.store.transact(async (transaction) => {
		await transaction.put("account", accountOf("ada", 1, "ada@example.test"));
		await transaction.next("account");
	});
	const token = await world.signer.sign("test", { iss: "i", aud: "a" });
	const { keys } = await world.signer.jwks();
	const saved = JSON.parse(
		JSON.stringify(await simulator.worlds.save("default")),
	);
	return { saved, token, keys, nextDraw: world.random.bytes(8) };
}

test("a world made again goes on where it stood", async () => {
	const { saved, keys, nextDraw } = await aSavedWorld();
	const world = await aSimulator().worlds.load("default", saved);
	expect(world.clock.now()).toBe(noon + 5_000);
	expect(world.random.bytes(8)).toEqual(nextDraw);
	expect(world.policyOverrides("mobility")).toEqual({
		code: { mode: "random" },
	});
	expect(world.tenants("mobility")).toEqual(["extra"]);
	expect(await world.store.list("account")).toHaveLength(1);
	expect(await world.signer.jwks()).toEqual({ keys });
});

test("its tokens are still good", async () => {
	const { saved, token } = await aSavedWorld();
	const world = await aSimulator().worlds.load("default", saved);
	const verified = await world.signer.verify(token, {
		type: "test",
		issuer: "i",
		audience: "a",
		now: noon,
	});
	expect(verified).not.toMatchObject({ defect: "signature" });
	expect(verified).not.toMatchObject({ defect: "key" });
});

test("a reset still goes back to its start", async () => {
	const { saved } = await aSavedWorld();
	const { worlds } = aSimulator();
	const world = await worlds.load("default", saved);
	await worlds.reset("default");
	expect(await world.store.list("account")).toEqual([]);
	expect(world.clock.now()).toBe(noon);
});

test("a world saved in another form is refused", async () => {
	await expect(
		aSimulator().worlds.load("default", { format: 2 }),
	).rejects.toThrow("saved in the form 2");
});

test("there is nothing to save of a world that was never opened", async () => {
	expect(await aSimulator().worlds.save("default")).toBeUndefined();
});
