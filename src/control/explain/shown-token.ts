import type { FlowContext } from "../../core/flows/context.ts";
import type { AccessToken, Session } from "../../core/records.ts";
import type { Instant } from "../../core/values.ts";
import type { ApiDefinition } from "../../pipeline/api-definition.ts";
import { type Exchange, headerOf } from "../../pipeline/exchange.ts";

/** What is known of the bearer token of a request, whether or not it was good. */
export interface ShownToken {
	readonly startsAt?: Instant;
	readonly endsAt?: Instant;
	readonly session?: Session;
}

/**
 * Reads what the token of a request says or stands for, from its header or from the query, where the
 * API takes it there; nothing of it is believed or checked.
 */
export async function shownToken(
	exchange: Exchange,
	flow: FlowContext,
	{ schemes }: Pick<ApiDefinition, "schemes">,
): Promise<ShownToken | undefined> {
	const text = bearerOf(exchange) ?? tokenInQuery(exchange, schemes);
	if (text === undefined) return undefined;
	const claims = claimsOf(text);
	if (claims !== undefined) {
		const { sid, nbf, exp } = claims;
		return {
			...(typeof nbf === "number" && { startsAt: nbf * 1000 }),
			...(typeof exp === "number" && { endsAt: exp * 1000 }),
			...(await sessionIn(flow, sid)),
		};
	}
	const token = await flow.store.get("access-token", text.toLowerCase());
	if (token?.realm !== flow.realm) return undefined;
	return {
		endsAt: endOf(token),
		...(await sessionIn(flow, token.sessionId)),
	};
}

function bearerOf({ headers }: Exchange): string | undefined {
	const header = headerOf(headers, "authorization");
	return /^(?:bearer +)?(\S+)$/i.exec(header ?? "")?.[1];
}

function tokenInQuery(
	{ query }: Exchange,
	schemes: ApiDefinition["schemes"],
): string | undefined {
	const names = Object.values(schemes).flatMap(
		({ queryParameter = [] }) => queryParameter,
	);
	const known = new Set(names.map((name) => name.toLowerCase()));
	for (const [name, value] of new URLSearchParams(query))
		if (known.has(name.toLowerCase()) && isToken(name)) return value;
	return undefined;
}

/** Keys and signatures travel in the query too. */
function isToken(name: string): boolean {
	return name.toLowerCase().endsWith("token");
}

function endOf({ endedAt, expiresAt }: AccessToken): Instant {
	return endedAt ?? expiresAt;
}

async function sessionIn(
	{ store, realm }: FlowContext,
	id: unknown,
): Promise<{ readonly session?: Session }> {
	const session =
		typeof id === "string" ? await store.get("session", id) : undefined;
	return session?.realm === realm ? { session } : {};
}

function claimsOf(
	text: string,
): { readonly [name: string]: unknown } | undefined {
	const payload = text.split(".", 3)[1];
	if (payload === undefined) return undefined;
	try {
		const base64 = payload.replaceAll("-", "+").replaceAll("_", "/");
		const claims: unknown = JSON.parse(atob(base64));
		return typeof claims === "object" && claims !== null
			? { ...claims }
			: undefined;
	} catch {
		return undefined; // not base64url, or not JSON: no claims to read
	}
}
