import type { RequestContext } from "../../pipeline/operation.ts";

/** Tells a developer whose client left the plus sign of an address bare in the path. */
export function notePlusSign({ exchange, hint }: RequestContext): void {
	if (!exchange.path.includes("+")) return;
	hint(
		"The + in the path was read as a plus sign; where a client or proxy decodes forms it becomes a blank, so send %2B.",
	);
}
