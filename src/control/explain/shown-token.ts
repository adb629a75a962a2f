import type { FlowContext } from "../../core/flows/context.ts";
import type { AccessToken, Session } from "../../core/records.ts";
import type { Instant } from "../../core/values.ts";
import { type Exchange, headerOf } from "../../pipeline/exchange.ts";

/** What is known of the bearer token of a request, whether or not it was good. */
export interface ShownToken {
	readonly startsAt?: Instant;
	readonly endsAt?: Instant;
	readonly session?: Session;
}

/** Reads what the bearer token of a request says or stands for; nothing of it is believed or checked. */
export async function shownToken(
	{ headers }: Exchange,
	flow: FlowContext,
): Promise<ShownToken | undefined> {
	const header = headerOf(headers, "authorization");
	const text = /^bearer +(\S+)$/i.exec(header ?? "")?.[1];
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
