import {
	type Answer,
	type Exchange,
	type Header,
	headerOf,
} from "./exchange.ts";
import { type GuardRules, type Plane, quoted } from "./guard-rules.ts";
import { hostnameOf, isLoopback } from "./host-guard.ts";
import { problemAnswer } from "./problem.ts";
import { hintHeader } from "./render.ts";

type OriginRules = Pick<GuardRules, "allowedOrigins">;

/** Answer headers that a page may read beside the ones it always may. */
const exposedHeaders = [
	"x-trace-id",
	hintHeader,
	"x-stagedoor-simulator",
	"location",
	"retry-after",
].join(", ");

const methods = "GET, HEAD, POST, PUT, PATCH, DELETE";

/** How long a browser may remember a preflight, in seconds. */
const preflightSeconds = "600";

/**
 * The CORS headers of an answer: an origin that may use the simulator is named, with credentials;
 * any other gets nothing but `Vary`. The control plane grants listed origins only.
 *
 * @see Fetch standard, "CORS protocol"
 */
export function corsHeaders(
	exchange: Exchange,
	rules: OriginRules,
	plane: Plane,
): readonly Header[] {
	const origin = headerOf(exchange.headers, "origin");
	const vary: Header = ["vary", "Origin"];
	if (origin === undefined || !isPermitted(origin, rules, plane)) return [vary];
	return [
		vary,
		["access-control-allow-origin", origin],
		["access-control-allow-credentials", "true"],
		["access-control-expose-headers", exposedHeaders],
	];
}

/** Whether a request is the question a browser asks before a cross-origin request. */
export function isPreflight(exchange: Exchange): boolean {
	return (
		exchange.method === "OPTIONS" &&
		headerOf(exchange.headers, "origin") !== undefined &&
		headerOf(exchange.headers, "access-control-request-method") !== undefined
	);
}

/** Answers a preflight: 204 with what is granted, or 403. */
export function preflightAnswer(
	exchange: Exchange,
	rules: OriginRules,
	plane: Plane,
): Answer {
	const origin = headerOf(exchange.headers, "origin") ?? "";
	if (!isPermitted(origin, rules, plane)) return originRefused(origin, plane);
	const headers: Header[] = [
		...corsHeaders(exchange, rules, plane),
		["access-control-allow-methods", methods],
		["access-control-max-age", preflightSeconds],
	];
	const wanted = headerOf(exchange.headers, "access-control-request-headers");
	// With credentials a star would be taken literally, so what is asked for is granted by name.
	if (wanted !== undefined && /^[\w!#$%&'*+.^`|~,\- ]{1,2000}$/.test(wanted))
		headers.push(["access-control-allow-headers", wanted]);
	const isPrivate = headerOf(
		exchange.headers,
		"access-control-request-private-network",
	);
	if (isPrivate === "true" && isListedOrigin(origin, rules))
		headers.push(["access-control-allow-private-network", "true"]);
	return { status: 204, headers };
}

/**
 * Refuses a request that a page of a foreign origin sent: by its Origin header, or, where a browser
 * sends none (script and image tags, frames), by its Sec-Fetch headers. A link that a person follows
 * may lead to the data plane from anywhere. Programs that are no browsers send neither header.
 *
 * @returns 403, or undefined when all is well
 */
export function checkOrigin(
	exchange: Pick<Exchange, "headers" | "method">,
	rules: OriginRules,
	plane: Plane,
): Answer | undefined {
	const origin = headerOf(exchange.headers, "origin");
	if (origin !== undefined) {
		return isOwn(origin, exchange) || isPermitted(origin, rules, plane)
			? undefined
			: originRefused(origin, plane);
	}
	const site = headerOf(exchange.headers, "sec-fetch-site");
	if (site === undefined || site === "same-origin" || site === "none")
		return undefined;
	if (plane === "data" && (site === "same-site" || isFollowedLink(exchange)))
		return undefined;
	return originRefused(site, plane);
}

function isFollowedLink({
	headers,
	method,
}: Pick<Exchange, "headers" | "method">): boolean {
	return (
		method === "GET" &&
		headerOf(headers, "sec-fetch-mode") === "navigate" &&
		headerOf(headers, "sec-fetch-dest") === "document"
	);
}

/** Whether the page came from the very authority that the request is addressed to. */
function isOwn(origin: string, exchange: Pick<Exchange, "headers">): boolean {
	const host = headerOf(exchange.headers, "host")?.toLowerCase();
	const parts = partsOf(origin);
	return parts !== undefined && host !== undefined && parts.authority === host;
}

function isPermitted(
	origin: string,
	rules: OriginRules,
	plane: Plane,
): boolean {
	if (isListedOrigin(origin, rules)) return true;
	if (plane === "control") return false;
	const name = hostnameOf(partsOf(origin)?.authority ?? "");
	return name !== undefined && isLoopback(name);
}

function isListedOrigin(origin: string, rules: OriginRules): boolean {
	const sent = origin.toLowerCase();
	return rules.allowedOrigins.some((entry) => entry.toLowerCase() === sent);
}

function partsOf(origin: string): { readonly authority: string } | undefined {
	const found = /^https?:\/\/([^/?#@\s]+)$/.exec(origin.toLowerCase());
	return found?.[1] === undefined ? undefined : { authority: found[1] };
}

function originRefused(origin: string, plane: Plane): Answer {
	const where = plane === "control" ? "the control plane" : "the simulator";
	return problemAnswer({
		status: 403,
		code: "origin-not-allowed",
		title: "Origin not allowed",
		detail: `Pages of the origin ${quoted(origin)} may not use ${where}. If the page is yours, allow its origin: --allow-origin <scheme://host:port> (option allowedOrigins).`,
		headers: [["vary", "Origin"]],
	});
}
