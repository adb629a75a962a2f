// Snapshots through the control plane: kept by name, gone back to, taken along, forked.
import { expect, test } from "vitest";
import { register } from "../support/register.ts";
import { createStage, problemOf, type Stage } from "./stage.ts";

async function withAda(stage: Stage, world = "w1") {
	await register(await stage.flow(world), { email: "ada@example.test" });
	return stage.client.world(world);
}

const emails = async (world: ReturnType<Stage["client"]["world"]>) =>
	(await world.accounts("tiny", "main").list()).flatMap(({ identifiers }) =>
		identifiers.map(({ value }) => value),
	);

test("a world goes back to its snapshot, as often as wanted", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.clock.freeze("2026-01-01T00:00:10Z");
	await world.policy("tiny").change({ lockout: { maxFailures: 7 } });
	await world.snapshots.save("with-ada");
	for (const name of ["bea", "cleo"]) {
		await register(await stage.flow(), { email: `${name}@example.test` });
		await world.clock.advance("1d");
		await world.policy("tiny").reset();
		await world.snapshots.restore("with-ada");
		expect(await emails(world)).toEqual(["ada@example.test"]);
		expect((await world.clock.read()).now).toBe("2026-01-01T00:00:10.000Z");
		expect((await world.policy("tiny").read()).overrides).toEqual({
			lockout: { maxFailures: 7 },
		});
	}
});

test("a snapshot says what it holds", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.clock.advance(60);
	const saved = await world.snapshots.save("with-ada", {
		description: "Ada has registered",
	});
	expect(saved).toEqual({
		name: "with-ada",
		description: "Ada has registered",
		savedAt: "2026-01-01T00:00:00.000Z",
		clockAt: "2026-01-01T00:01:00.000Z",
		imported: false,
		accounts: 1,
	});
	expect(await world.snapshots.read("with-ada")).toEqual(saved);
	expect(await world.snapshots.list()).toEqual([saved]);
});

test("a name is taken until the snapshot is replaced or removed", async () => {
	const stage = createStage();
	const { snapshots } = await withAda(stage);
	await snapshots.save("one");
	expect(await problemOf(snapshots.save("one"))).toMatchObject({
		status: 409,
		code: "snapshot-taken",
	});
	await register(await stage.flow(), { email: "bea@example.test" });
	const replaced = await snapshots.save("one", { replace: true });
	expect(replaced.accounts).toBe(2);
	await snapshots.remove("one");
	expect(await problemOf(snapshots.restore("one"))).toMatchObject({
		status: 404,
		code: "snapshot-unknown",
		problem: { hint: "There are none." },
	});
});

test("a world keeps so many snapshots and no more; a replaced one is not one more", async () => {
	const { snapshots } = createStage({ maxSnapshots: 2 }).client.world("w1");
	await snapshots.save("one");
	await snapshots.save("two");
	const document = await snapshots.export("two");
	for (const third of [
		snapshots.save("three"),
		snapshots.import(document, "three"),
	])
		expect(await problemOf(third)).toMatchObject({
			status: 409,
			code: "snapshots-full",
		});
	await snapshots.save("one", { replace: true });
	await snapshots.import(document, "two");
	expect((await snapshots.list()).map(({ name }) => name)).toEqual([
		"one",
		"two",
	]);
});

test("snapshots outlive a reset, and go with their world", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.snapshots.save("with-ada");
	await world.reset();
	expect(await emails(world)).toEqual([]);
	await world.snapshots.restore("with-ada");
	expect(await emails(world)).toEqual(["ada@example.test"]);
	await world.remove();
	expect(await world.snapshots.list()).toEqual([]);
});

test("a running clock shows the moment of the saving again, and runs on as fast", async () => {
	let machine = Date.UTC(2026, 0, 1);
	const stage = createStage({ machineTime: () => machine });
	const { clock, snapshots } = stage.client.world("w1");
	await clock.run({ speed: 60 });
	machine += 1000;
	await snapshots.save("a-minute-later");
	machine += 3_600_000;
	await snapshots.restore("a-minute-later");
	expect((await clock.read()).now).toBe("2026-01-01T00:01:00.000Z");
	machine += 1000;
	expect((await clock.read()).now).toBe("2026-01-01T00:02:00.000Z");
});

test("a restore empties the journal", async () => {
	const stage = createStage();
	const { journal, snapshots } = stage.client.world("w1");
	await snapshots.save("start");
	(await stage.world("w1")).journal.add({
		traceId: "0".repeat(32),
		at: 0,
		durationMs: 0,
		api: "tiny",
		exchange: {
			method: "GET",
			path: "/",
			query: "",
			headers: {},
			body: new Uint8Array(0),
			origin: "",
			reachedBy: "in-process",
		},
		answer: { status: 200, headers: [] },
	});
	expect(await journal.count()).toBe(1);
	await snapshots.restore("start");
	expect(await journal.count()).toBe(0);
});

test("a fork begins as its origin stands, and both go their own ways", async () => {
	const stage = createStage();
	const origin = await withAda(stage);
	const fork = await origin.fork({ id: "w2" });
	expect(await emails(fork)).toEqual(["ada@example.test"]);
	await register(await stage.flow("w2"), { email: "bea@example.test" });
	await register(await stage.flow("w1"), { email: "cleo@example.test" });
	expect(await emails(fork)).toEqual(["ada@example.test", "bea@example.test"]);
	expect(await emails(origin)).toEqual([
		"ada@example.test",
		"cleo@example.test",
	]);
});

test("a fork of a snapshot begins as that, and a reset leads back to it", async () => {
	const stage = createStage();
	const origin = await withAda(stage);
	await origin.snapshots.save("with-ada");
	await register(await stage.flow(), { email: "bea@example.test" });
	const fork = await origin.fork({ snapshot: "with-ada" });
	expect(fork.id).toMatch(/^world-/);
	await register(await stage.flow(fork.id), { email: "cleo@example.test" });
	await fork.reset();
	expect(await emails(fork)).toEqual(["ada@example.test"]);
	expect(await fork.snapshots.list()).toEqual([]);
});

test("a fork draws apart from its origin, and repeats itself", async () => {
	const stage = createStage();
	await stage.client.createWorld({ id: "w1", seed: "demo" });
	const origin = await withAda(stage);
	const draws = async (world: string) =>
		Buffer.from((await stage.world(world)).random.bytes(16)).toString("hex");
	await origin.snapshots.save("here");
	await origin.fork({ id: "w2", snapshot: "here" });
	await origin.fork({ id: "w3", snapshot: "here" });
	const seen = [await draws("w1"), await draws("w2"), await draws("w3")];
	expect(new Set(seen).size).toBe(3);
	await stage.client.world("w2").remove();
	await origin.fork({ id: "w2", snapshot: "here" });
	expect(await draws("w2")).toBe(seen[1]);
});

test("tokens issued before the fork are good in both", async () => {
	const stage = createStage();
	const origin = await withAda(stage);
	const { signer } = await stage.world("w1");
	const claims = { iss: "i", aud: "a", exp: 4_000_000_000 };
	const token = await signer.sign("t", claims);
	await origin.fork({ id: "w2" });
	const fork = await stage.world("w2");
	const expected = { type: "t", issuer: "i", audience: "a", now: 0 };
	expect(await fork.signer.verify(token, expected)).toMatchObject({ ok: true });
	expect(await fork.signer.jwks()).toEqual(await signer.jwks());
});

test("a fork needs a free name and a snapshot that there is", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.snapshots.save("with-ada");
	expect(await problemOf(world.fork({ id: "w1" }))).toMatchObject({
		code: "world-taken",
	});
	const misspelt = world.fork({ id: "w2", snapshot: "with-adda" });
	expect(await problemOf(misspelt)).toMatchObject({
		code: "snapshot-unknown",
		problem: { hint: 'Did you mean "with-ada"?' },
	});
	expect((await stage.client.worlds()).map(({ id }) => id)).toEqual(["w1"]);
});

test("a document makes the same world elsewhere, where nothing changes before it is restored", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.snapshots.save("with-ada");
	const document = JSON.parse(
		JSON.stringify(await world.snapshots.export("with-ada")),
	);
	const elsewhere = createStage();
	const copy = elsewhere.client.world("w9");
	const kept = await copy.snapshots.import(document);
	expect(kept).toMatchObject({ name: "with-ada", imported: true, accounts: 1 });
	expect(await emails(copy)).toEqual([]);
	await copy.snapshots.restore("with-ada");
	expect(await emails(copy)).toEqual(["ada@example.test"]);
	const keys = (await stage.world("w1")).signer.jwks();
	expect(await (await elsewhere.world("w9")).signer.jwks()).toEqual(await keys);
	expect(await copy.snapshots.export("with-ada")).toEqual(document);
});

test("a reset after a foreign snapshot leads back to the world's own start and keys", async () => {
	const stage = createStage();
	const world = await withAda(stage);
	await world.snapshots.save("with-ada");
	const document = await world.snapshots.export("with-ada");
	const copy = stage.client.world("w2");
	const own = await (await stage.world("w2")).signer.jwks();
	await copy.snapshots.import(document);
	await copy.snapshots.restore("with-ada");
	await copy.reset();
	expect(await emails(copy)).toEqual([]);
	expect(await (await stage.world("w2")).signer.jwks()).toEqual(own);
});
