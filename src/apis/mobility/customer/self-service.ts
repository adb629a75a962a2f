import type { RequestContext } from "../../../pipeline/operation.ts";

const personParameters = ["id", "uuid", "customerId", "customer", "email"];

/** Tells a client that names a person in the query that nobody else's profile is to be had (S). */
export function explainSelfService({
	exchange,
	hint,
}: Pick<RequestContext, "exchange" | "hint">): void {
	const sent = new URLSearchParams(exchange.query);
	if (personParameters.some((name) => sent.has(name)))
		hint(
			"GET and PATCH /customers act on the current user only; other people's profiles belong to the operator's side.",
		);
}
