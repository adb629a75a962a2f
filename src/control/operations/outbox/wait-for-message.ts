import { machineTimer } from "../../../pipeline/timer.ts";
import { operation } from "../../operation.ts";
import { describeWanted } from "../../outbox/message-filter.ts";
import { messageWire } from "../../outbox/message-wire.ts";
import { newestMessages, waitForMessage as wait } from "../../outbox/outbox.ts";
import { refuseHere } from "../../refusals.ts";
import { openWorld } from "../../target.ts";

/** How many messages are named when the right one did not come. */
const shownWhenMissing = 5;

/** Waits for a message. `POST /worlds/{world}/outbox/wait`. */
export const waitForMessage = operation("waitForMessage", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { timeoutSeconds = 5, ...filter } = request.body;
	const message = await wait(world.value, filter, {
		timeoutSeconds,
		timer: request.services.timer ?? machineTimer,
		signal: request.exchange.signal,
	});
	if (message !== undefined) return { status: 200, body: messageWire(message) };
	const all = await newestMessages(world.value);
	return refuseHere("message-not-sent", {
		wanted: describeWanted(filter),
		waitedSeconds: timeoutSeconds,
		sent: all.slice(0, shownWhenMissing),
	});
});
