import type { Exchange } from "../../../pipeline/exchange.ts";
import { headerSent } from "../sent.ts";
import { originOf } from "../sessions/origin.ts";
import type { RiskTrait } from "../settings.ts";

/** Where a login comes from, trait by trait. */
export type Traits = { readonly [T in RiskTrait]: string };

interface Place {
	readonly city: string;
	readonly country: string;
}

/** Towns by the first three parts of an address of documents (RFC 5737); all others are Vienna (C). */
const places: { readonly [network: string]: Place } = {
	"198.51.100": { city: "Graz", country: "Austria" },
	"203.0.113": { city: "Lyon", country: "France" },
};

const elsewhere: Place = { city: "Vienna", country: "Austria" };

/** Names of browsers as they stand in `User-Agent`, the more special ones first. */
const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"] as const;

/** What a login comes from (fact sheet 3.8; how it is found out C). */
export function traitsOf(exchange: Pick<Exchange, "headers">): Traits {
	const { userAgent = "", ipAddress: ip = "" } = originOf(exchange);
	const network = ip.split(".").slice(0, 3).join(".");
	const place = Object.hasOwn(places, network) ? places[network] : undefined;
	return {
		device: headerSent(exchange, "x-platform") ?? "",
		browser: browsers.find((name) => userAgent.includes(name)) ?? userAgent,
		...(place ?? elsewhere),
		ip,
	};
}
