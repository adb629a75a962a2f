// Webhooks that go wrong on purpose: lost, late, or posted twice because an answer got lost.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createControlClient } from "../../../src/client/index.ts";
import { library } from "../../../src/scenarios/library.generated.ts";
import { readScenario } from "../../../src/scenarios/read-scenario.ts";
import { createSimulator } from "../../../src/simulator.ts";
import { type BankingApp, openBanking } from "../../support/banking.ts";

const url = "http://127.0.0.1:4100";

/** What was posted so far, each with the id by which the server knows it again. */
let posted: string[] = [];

beforeEach(() => {
	posted = [];
	vi.spyOn(globalThis, "fetch").mockImplementation(async (_, init) => {
		posted.push(new Headers(init?.headers).get("call-ref") ?? "");
		return new Response(null, { status: 200 });
	});
});

afterEach(() => vi.restoreAllMocks());

/** The bank, whose webhooks go to this machine, and what controls its world. */
async function open() {
	const app = await openBanking({ webhook: { url } });
	const { fetch } = app.simulator;
	const world = createControlClient({ fetch }).world(app.world.id);
	/** Has a webhook sent; the latest request is told. */
	const stepUp = async () => {
		await app.signInSteppedUp("ada");
		const [entry] = await world.journal.where({ limit: 1 });
		return entry;
	};
	return { app, world, stepUp };
}

const webhooksOf = async (app: BankingApp) =>
	(await app.messages()).filter(({ channel }) => channel === "webhook");

/** Until everything that is under way inside this process has come to its end. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 20; turn += 1)
		await new Promise((next) => setImmediate(next));
}

test("a lost webhook is never posted, and only the journal tells of it", async () => {
	const { app, world, stepUp } = await open();
	await world.faults.add({ effect: "webhook-lost", api: "banking", times: 1 });
	expect(await stepUp()).toMatchObject({
		operationId: "verifyStepUpCode",
		response: { status: 204 },
		faults: [{ fault: "f-1", effect: "webhook-lost" }],
	});
	app.advance(1_000_000);
	await settled();
	expect(posted).toEqual([]);
	expect(await webhooksOf(app)).toEqual([]);
	expect(await world.faults.list()).toEqual([]);
	await stepUp();
	await settled();
	expect(posted).toHaveLength(1);
});

test("a late webhook is posted when the clock has come to it, and is then in the outbox", async () => {
	const { app, world, stepUp } = await open();
	await world.faults.add({ effect: "webhook-late", delaySeconds: 90 });
	expect((await stepUp())?.faults).toEqual([
		{ fault: "f-1", effect: "webhook-late" },
	]);
	app.advance(89);
	await settled();
	expect(posted).toEqual([]);
	expect(await world.outbox.list({ channel: "webhook" })).toEqual([]);
	app.advance(1);
	await settled();
	const [message] = await world.outbox.list({ channel: "webhook" });
	expect(posted).toEqual([message?.id]);
	expect(message).toMatchObject({
		deliveredAt: new Date(app.world.clock.now()).toISOString(),
	});
	app.advance(1_000_000);
	await settled();
	expect(posted).toHaveLength(1);
});

test("a webhook whose answer gets lost comes twice, as the same", async () => {
	const { app, world, stepUp } = await open();
	await world.faults.add({ effect: "webhook-failed", times: 1 });
	expect((await stepUp())?.faults).toEqual([
		{ fault: "f-1", effect: "webhook-failed" },
	]);
	await settled();
	const [message] = await world.outbox.list({ channel: "webhook" });
	expect(message).toMatchObject({ isAnswerLost: true });
	expect(posted).toEqual([message?.id]);
	app.advance(10);
	await settled();
	expect(posted).toEqual([message?.id, message?.id]);
	app.advance(1_000_000);
	await settled();
	expect(posted).toHaveLength(2);
});

test.each([
	[{ recipient: "/stepup/watch" }, 0],
	[{ recipient: "/login/watch" }, 1],
	[{ operation: "verifyStepUpCode" }, 0],
	[{ operation: "logout" }, 1],
])("a fault of %j leaves %i to be posted", async (scope, left) => {
	const { world, stepUp } = await open();
	await world.faults.add({ effect: "webhook-lost", ...scope });
	await stepUp();
	await settled();
	expect(posted).toHaveLength(left);
});

test.each([
	["ada@example.test", 0],
	["push@example.test", 1],
])("a fault of %s's account leaves %i to be posted", async (email, left) => {
	const { app, world, stepUp } = await open();
	const { id: account } = await app.account(email);
	await world.faults.add({ effect: "webhook-lost", account });
	await stepUp();
	await settled();
	expect(posted).toHaveLength(left);
});

test("faults of messages do not strike webhooks, nor the other way round", async () => {
	const { app, world, stepUp } = await open();
	const sent = async () => (await app.messages()).map(({ channel }) => channel);
	await world.faults.add({ effect: "webhook-lost" });
	await stepUp();
	expect(await sent()).toEqual(["sms"]);
	await world.faults.clear();
	await world.faults.add({
		effect: "message-late",
		delaySeconds: 5,
		operation: "verifyStepUpCode",
	});
	await stepUp();
	await settled();
	expect(posted).toHaveLength(1);
});

test("a snapshot takes along what was still to come", async () => {
	const { app, world, stepUp } = await open();
	await world.faults.add({ effect: "webhook-late", delaySeconds: 90 });
	await world.faults.add({ effect: "webhook-failed" });
	await stepUp();
	await world.faults.clear();
	await world.faults.add({ effect: "webhook-failed" });
	await stepUp();
	await world.snapshots.save("here");
	const document = await world.snapshots.export("here");
	await world.snapshots.import(document, "there");
	await world.snapshots.restore("there");
	expect(await webhooksOf(app)).toMatchObject([
		{ deliveredAt: app.world.clock.now() + 90_000 },
		{ isAnswerLost: true },
	]);
	expect(await world.faults.list()).toMatchObject([
		{ effect: "webhook-failed" },
	]);
});

test("a scenario lists them too", async () => {
	const read = readScenario(
		`name: lossy
description: Webhooks get lost.
extends: [banking-demo]
faults:
  - { effect: webhook-lost, api: banking, probability: 0.5 }
  - { effect: webhook-late, delaySeconds: 30 }
`,
		"lossy.yaml",
		library,
	);
	if (!read.ok) throw new Error(read.problems[0]?.problem);
	const { fetch } = createSimulator({ scenario: read.scenario });
	const world = createControlClient({ fetch }).world();
	expect(await world.faults.list()).toEqual([
		{ id: "f-1", effect: "webhook-lost", api: "banking", probability: 0.5 },
		{ id: "f-2", effect: "webhook-late", delaySeconds: 30 },
	]);
});
