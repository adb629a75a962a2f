import { type Exchange, headerOf } from "../../pipeline/exchange.ts";
import { type Matching, queryValues } from "../../pipeline/matching.ts";
import type { CiamPolicy } from "./policy.ts";

/** How this vendor compares names (fact sheet 1.2): nothing but values has a case. */
export const matching: Matching = {
	caseInsensitivePaths: true,
	caseInsensitiveNames: true,
	// The Python kit sends `False` (S).
	caseInsensitiveBooleans: true,
	emptyQueryIsAbsent: true,
	freeMembers: ["CustomFields", "ProfileImageUrls", "WebProfiles"],
};

/** The first value of a query parameter; an empty one counts as not sent. */
export function querySent(
	{ query }: Pick<Exchange, "query">,
	...names: readonly string[]
): string | undefined {
	if (query === "") return undefined;
	const all = new URLSearchParams(query);
	for (const name of names) {
		const [value] = queryValues(all, name, matching);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The first value of a header; an empty one counts as not sent. */
export function headerSent(
	{ headers }: Pick<Exchange, "headers">,
	name: string,
): string | undefined {
	return headerOf(headers, name) || undefined;
}

/** The text of a member of a JSON body, whatever the case of its name. */
export function memberSent(body: unknown, name: string): string | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	for (const [own, value] of Object.entries(body))
		if (own.toLowerCase() === name && typeof value === "string" && value !== "")
			return value;
	return undefined;
}

/** Whether a path is one of the older ones, which have habits of their own. */
export function isLegacy(path: string): boolean {
	return path.toLowerCase().startsWith("/api/v2/");
}

/** Pages that never hear of another status than 200 are told refusals so, where a world wants it. */
export function refusalStatus({
	status,
	exchange,
	policy,
}: {
	readonly status: number;
	readonly exchange: Exchange;
	readonly policy: CiamPolicy;
}): number {
	const isPage =
		headerSent(exchange, "x-requested-with")?.toLowerCase() ===
		"xmlhttprequest";
	return policy.errorsAs200ForXhr && isPage ? 200 : status;
}
