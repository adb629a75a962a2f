import type { FlowContext } from "../../../core/flows/context.ts";
import type { Reader, Transaction } from "../../../core/ports/store.ts";
import { resourceId } from "../../../core/record-keys.ts";
import type { Session } from "../../../core/records.ts";
import { makeUuid } from "../../../core/secrets.ts";
import { addSeconds, type Instant } from "../../../core/values.ts";

/** What a token of a waiting login opens. */
export type GateKind = "consent" | "pin";

/** The token of a login that waits at a gate. An alias, so that it counts as plain data. */
export type GateToken = {
	readonly kind: GateKind;
	readonly sessionId: string;
	readonly expiresAt: Instant;
	readonly usedAt?: Instant;
};

/** How a token that was shown stands. */
export type GateTokenState =
	| { readonly state: "open"; readonly token: GateToken }
	| { readonly state: "unknown" | "used" | "expired" };

const collection = "gate-token";

/** Issues the token that opens the gate a login waits at. @returns its text, a UUID */
export async function issueGateToken(
	{ realm, random, now }: FlowContext,
	transaction: Transaction,
	kind: GateKind,
	{ id: sessionId }: Session,
	lifetimeSeconds: number,
): Promise<string> {
	const id = makeUuid(random);
	const expiresAt = addSeconds(now, lifetimeSeconds);
	const value: GateToken = { kind, sessionId, expiresAt };
	await transaction.put("resource", { realm, collection, id, value });
	return id;
}

/** Looks up a token for a gate of one kind. */
export async function findGateToken(
	{ realm, now }: FlowContext,
	reader: Reader,
	kind: GateKind,
	text: string,
): Promise<GateTokenState> {
	const id = text.toLowerCase();
	const found = await reader.get("resource", resourceId(realm, collection, id));
	const token = found?.value as GateToken | undefined; // only this file writes the collection
	if (token?.kind !== kind) return { state: "unknown" };
	if (token.usedAt !== undefined) return { state: "used" };
	return now < token.expiresAt
		? { state: "open", token }
		: { state: "expired" };
}

/** Notes that a token was used; it opens nothing any more. */
export async function useGateToken(
	{ realm, now }: FlowContext,
	transaction: Transaction,
	text: string,
	token: GateToken,
): Promise<void> {
	const value: GateToken = { ...token, usedAt: now };
	const id = text.toLowerCase();
	await transaction.put("resource", { realm, collection, id, value });
}
