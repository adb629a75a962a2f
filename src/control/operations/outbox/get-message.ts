import { operation } from "../../operation.ts";
import { messageWire } from "../../outbox/message-wire.ts";
import { hasArrived } from "../../outbox/outbox.ts";
import { refuseHere } from "../../refusals.ts";
import { openWorld } from "../../target.ts";

/** Reads one message. `GET /worlds/{world}/messages/{message}`. */
export const getMessage = operation("getMessage", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const id = request.path.message;
	const { store, clock } = world.value;
	const message = await store.get("message", id);
	return message === undefined || !hasArrived(message, clock.now())
		? refuseHere("message-unknown", { message: id })
		: { status: 200, body: messageWire(message) };
});
