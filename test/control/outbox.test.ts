// The outbox through the control plane: what was sent, and waiting for what will be.
import { expect, test } from "vitest";
import { sendCode } from "./furnished-stage.ts";
import { createStage, problemOf, type Stage } from "./stage.ts";

const ada = "ada@example.test";

/** Sends a sign-in code by mail. */
function send(stage: Stage, recipient = ada): Promise<void> {
	return sendCode(stage, "w1", "email", recipient);
}

/** Sends again, once the pause after the first code is over. */
async function resend(stage: Stage, recipient = ada): Promise<void> {
	await stage.client.world("w1").clock.advance("1m");
	await send(stage, recipient);
}

test("messages are listed newest first, with their code and where they belong", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage);
	await send(stage, "eve@example.test");
	const messages = await outbox.list();
	expect(messages.map(({ recipient }) => recipient)).toEqual([
		"eve@example.test",
		ada,
	]);
	expect(messages[1]).toMatchObject({
		sequence: 1,
		api: "tiny",
		tenant: "main",
		channel: "email",
		purpose: "sign-in",
		locale: "en",
		code: expect.stringMatching(/^\d{6}$/),
		challengeId: expect.any(String),
		sentAt: "2026-01-01T00:00:00.000Z",
	});
	expect(await outbox.list({ recipient: "ADA@example.test" })).toHaveLength(1);
	expect(await outbox.list({ after: 2 })).toEqual([]);
	expect(await outbox.list({ limit: 1 })).toHaveLength(1);
});

test("a message is read by its id", async () => {
	const stage = createStage();
	await send(stage);
	const [message] = await stage.client.world("w1").outbox.list();
	const read = await stage.client.raw.GET(
		"/worlds/{world}/messages/{message}",
		{
			params: { path: { world: "w1", message: message?.id ?? "" } },
		},
	);
	expect(read.data).toEqual(message);
});

test("a wait is over at once when the message is there; the newest wins", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage);
	await resend(stage);
	expect(await outbox.wait({ recipient: ada })).toMatchObject({ sequence: 2 });
	expect(await outbox.code(ada)).toMatch(/^\d{6}$/);
});

test("a wait is over as soon as the message is sent, and only by the right one", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage);
	const next = outbox.wait({ recipient: ada, after: 1 });
	await send(stage, "eve@example.test");
	await resend(stage);
	expect(await next).toMatchObject({ sequence: 3, recipient: ada });
	expect(stage.asked).toEqual([5000]);
});

test("a wait in vain says what was sent instead, without secrets", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage, "eve@example.test");
	const vain = problemOf(outbox.wait({ recipient: ada, timeoutSeconds: 60 }));
	await waitFor(() => stage.asked.length > 0);
	stage.elapse();
	const error = await vain;
	expect(error).toMatchObject({
		status: 404,
		code: "message-not-sent",
		problem: {
			detail: `A message to ${ada} was not sent within 60 seconds.`,
			sent: [
				{ sequence: 1, recipient: "eve@example.test", purpose: "sign-in" },
			],
		},
	});
	const secret = await outbox.code("eve@example.test");
	expect(JSON.stringify(error)).not.toContain(secret);
	expect(stage.asked).toEqual([60_000, 5000]);
});

test("a client that goes away ends its wait", async () => {
	const stage = createStage();
	const leaving = new AbortController();
	const answer = stage.fetch(
		new Request("http://stage.test/_stagedoor/v1/worlds/w1/outbox/wait", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: "{}",
			signal: leaving.signal,
		}),
	);
	await waitFor(() => stage.asked.length > 0);
	leaving.abort();
	expect((await answer).status).toBe(404);
});

test("a message without a code is not taken for one", async () => {
	const stage = createStage();
	await send(stage);
	const problem = await problemOf(stage.client.world("w1").outbox.link(ada));
	expect(problem).toMatchObject({ code: "message-without-link", status: 0 });
});

test("an empty outbox counts on, so that a wait for a later message still holds", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage);
	await outbox.clear();
	expect(await outbox.list()).toEqual([]);
	await resend(stage);
	expect(await outbox.list({ after: 1 })).toMatchObject([{ sequence: 2 }]);
});

/** Lets the promises under way go on until something holds. */
async function waitFor(holds: () => boolean): Promise<void> {
	for (let turn = 0; turn < 1000 && !holds(); turn += 1) await null;
	expect(holds()).toBe(true);
}

const late = "ada+late@example.test";

test("a late message is not there until it is due, on the world's clock", async () => {
	const stage = createStage();
	const { outbox, clock } = stage.client.world("w1");
	await send(stage, late);
	const [kept] = await (await stage.world("w1")).store.list("message");
	const read = () =>
		stage.client.raw.GET("/worlds/{world}/messages/{message}", {
			params: { path: { world: "w1", message: kept?.id ?? "" } },
		});
	expect(await outbox.list()).toEqual([]);
	expect((await read()).response.status).toBe(404);
	await clock.advance("1m");
	expect(await outbox.list()).toMatchObject([
		{
			recipient: late,
			sentAt: "2026-01-01T00:00:00.000Z",
			deliveredAt: "2026-01-01T00:01:00.000Z",
		},
	]);
	expect((await read()).response.status).toBe(200);
});

test("a wait for a late message is over when the clock comes there", async () => {
	const stage = createStage();
	const { outbox, clock } = stage.client.world("w1");
	await clock.freeze();
	const code = outbox.code(late);
	await send(stage, late);
	await clock.advance("59s");
	await clock.advance("1s");
	expect(await code).toMatch(/^\d{6}$/);
	// The clock stood still: nothing but the wait itself was timed.
	expect(stage.asked).toEqual([5000]);
});

test("where the clock runs, the wait looks again when the message is due", async () => {
	const stage = createStage();
	const { outbox } = stage.client.world("w1");
	await send(stage, late);
	const waiting = outbox.wait({ recipient: late, timeoutSeconds: 60 });
	for (let turn = 0; turn < 1000 && stage.asked.length < 2; turn += 1)
		await null;
	expect(stage.asked).toEqual([60_000, 60_000]);
	const world = await stage.world("w1");
	world.clock.advance(60_000);
	expect(await waiting).toMatchObject({ recipient: late });
});
