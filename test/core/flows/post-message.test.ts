// What happens is told to servers as it is told to people: laid into the outbox, in the transaction.
import { describe, expect, it } from "vitest";
import { postWebhook } from "../../../src/core/flows/post-message.ts";
import { createFlowWorld } from "../../support/flow-context.ts";

const order = {
	event: "/stepup/watch",
	recipient: "https://partner.test/hooks",
	payload: { status: "VERIFIED", at: 1 },
};

describe("a webhook", () => {
	it("stands in the outbox with its payload", async () => {
		const world = createFlowWorld();
		const context = world.context();
		const { now } = context;
		await context.store.transact((transaction) =>
			postWebhook(context, transaction, order),
		);
		expect(await world.outbox()).toMatchObject([
			{
				channel: "webhook",
				recipient: order.recipient,
				purpose: order.event,
				payload: order.payload,
				sequence: 1,
				sentAt: now,
			},
		]);
	});

	it("is not sent when what it tells of is not saved", async () => {
		const world = createFlowWorld();
		const context = world.context();
		const undone = context.store.transact(async (transaction) => {
			await postWebhook(context, transaction, order);
			throw new Error("Undone.");
		});
		await expect(undone).rejects.toThrow("Undone.");
		expect(await world.outbox()).toEqual([]);
	});
});
