import { type Answer, type Exchange, headerOf } from "./exchange.ts";
import { type GuardRules, quoted } from "./guard-rules.ts";
import { problemAnswer } from "./problem.ts";

/** Host and optional port, as a Host header or the authority of an origin may have them. */
const authority =
	/^(?<name>\[[0-9a-f:.]{2,45}\]|[a-z0-9_](?:[a-z0-9._-]{0,252}))(?::(?<port>[0-9]{1,5}))?$/;

/**
 * Refuses a request that was addressed to a name we do not go by. A page on the web can make its
 * own name point to this machine (DNS rebinding) and would then count as our own origin; only the
 * name tells.
 *
 * @returns 403, or undefined when all is well
 */
export function checkHost(
	exchange: Pick<Exchange, "headers">,
	rules: Pick<GuardRules, "allowedHosts">,
): Answer | undefined {
	const host = headerOf(exchange.headers, "host") ?? "";
	const name = hostnameOf(host);
	if (name !== undefined && isLoopback(name)) return undefined;
	if (name !== undefined && isListed(name, rules.allowedHosts))
		return undefined;
	const wayOut =
		name === undefined
			? "Send a Host header with a name and, if need be, a port."
			: `If this name is yours, allow it: --allow-host ${name} (option allowedHosts).`;
	return problemAnswer({
		status: 403,
		code: "host-not-allowed",
		title: "Host not allowed",
		detail: `The simulator does not answer to the host ${quoted(host)}. ${wayOut}`,
	});
}

/** The name in a Host header or authority, lower case, without port; undefined when malformed. */
export function hostnameOf(host: string): string | undefined {
	if (host.length > 300) return undefined;
	const parts = authority.exec(host.toLowerCase())?.groups;
	const name = parts?.name;
	if (name === undefined || Number(parts?.port ?? 0) > 65_535) return undefined;
	return name.endsWith(".") ? name.slice(0, -1) : name;
}

/** Whether a name or address can only mean this machine. @see RFC 6761 section 6.3 */
export function isLoopback(name: string): boolean {
	if (name === "localhost" || name.endsWith(".localhost")) return true;
	if (name === "[::1]") return true;
	const parts = name.split(".");
	return (
		parts.length === 4 &&
		parts[0] === "127" &&
		parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && +part <= 255)
	);
}

function isListed(name: string, allowed: readonly string[]): boolean {
	return allowed.some((entry) => {
		const wanted = entry.toLowerCase();
		return wanted.startsWith(".")
			? name === wanted.slice(1) || name.endsWith(wanted)
			: name === wanted;
	});
}
