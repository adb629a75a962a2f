import { checkControl } from "./control-guard.ts";
import {
	checkOrigin,
	corsHeaders,
	isPreflight,
	preflightAnswer,
} from "./cors.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { GuardRules, Plane } from "./guard-rules.ts";
import { checkHost } from "./host-guard.ts";

/**
 * Decides whether a request from the network is let in: addressed to a name of ours, not sent by a
 * foreign page, for the control plane with its token. Answers CORS preflights on the way.
 *
 * @returns the answer that ends the request, or undefined to let it in
 */
export function guard(
	exchange: Exchange,
	rules: GuardRules,
	plane: Plane,
): Answer | undefined {
	const host = checkHost(exchange, rules);
	if (host !== undefined) return host;
	if (isPreflight(exchange)) return preflightAnswer(exchange, rules, plane);
	const origin = checkOrigin(exchange, rules, plane);
	if (origin !== undefined || plane === "data") return origin;
	const refused = checkControl(exchange, rules);
	return refused && withCors(refused, exchange, rules, plane);
}

/** Lets the page of a permitted origin read an answer. */
export function withCors(
	answer: Answer,
	exchange: Exchange,
	rules: GuardRules,
	plane: Plane,
): Answer {
	const headers = [...answer.headers, ...corsHeaders(exchange, rules, plane)];
	return { ...answer, headers };
}
