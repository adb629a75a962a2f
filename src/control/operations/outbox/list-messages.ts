import { operation } from "../../operation.ts";
import { isWantedMessage } from "../../outbox/message-filter.ts";
import { messageWire } from "../../outbox/message-wire.ts";
import { newestMessages } from "../../outbox/outbox.ts";
import { openWorld } from "../../target.ts";

/** Lists the messages of a world, newest first. `GET /worlds/{world}/outbox`. */
export const listMessages = operation("listMessages", async (request) => {
	const world = await openWorld(request);
	if (!world.ok) return world;
	const { limit, ...filter } = request.query;
	const all = await newestMessages(world.value);
	const wanted = all.filter((message) => isWantedMessage(message, filter));
	const messages = wanted.slice(0, limit).map(messageWire);
	return { status: 200, body: { messages, total: wanted.length } };
});
