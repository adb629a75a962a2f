import type { SessionOrigin } from "../../../core/records.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import { headerSent } from "../sent.ts";

/** Where a login comes from; a backend that logs somebody in says it by headers of its own (D). */
export function originOf(exchange: Pick<Exchange, "headers">): SessionOrigin {
	const userAgent =
		headerSent(exchange, "x-origin-user-agent") ??
		headerSent(exchange, "user-agent");
	const ipAddress = headerSent(exchange, "x-origin-ip") ?? "127.0.0.1";
	return userAgent === undefined ? { ipAddress } : { userAgent, ipAddress };
}
