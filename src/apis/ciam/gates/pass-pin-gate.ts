import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { hashPin, withPin } from "../../../core/flows/change-pin.ts";
import { checkSessionLimit } from "../../../core/flows/list-sessions.ts";
import { loadPerson } from "../../../core/flows/load-person.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { Reader } from "../../../core/ports/store.ts";
import type { SessionId } from "../../../core/values.ts";
import type { CiamContext } from "../operation.ts";
import { refuseHere } from "../refusals.ts";
import { goOn } from "../sign-in/complete.ts";
import { findGateToken, type GateToken, useGateToken } from "./gate-token.ts";

/**
 * Sets the first PIN of a person whose login waits for it, and goes on with that login. A PIN that
 * breaks the rule does not use up the token.
 */
export async function passPinGate(
	request: CiamContext,
	text: string,
	pin: string,
): Promise<Accepted<SignedIn> | AnyRefusal> {
	const { flow, policy } = request;
	const open = await openToken(request, flow.store, text);
	if (!open.ok) return open;
	const { digits } = policy.settings.pin;
	// Slow, so it is done before the transaction, which then looks again.
	const hash = await hashPin(flow, { pin, digits });
	if (!hash.ok) return hash;
	return flow.store.transact(async (transaction) => {
		const still = await openToken(request, transaction, text);
		if (!still.ok) return still;
		const sessionId = still.value.sessionId as SessionId; // the gate put a session's id there
		const live = await loadPerson(flow, transaction, sessionId);
		if (!live.ok)
			return live.code === "account-blocked"
				? live
				: refuseHere("pin-token", { state: "unknown" });
		const room = await checkSessionLimit(flow, transaction, live.value.account);
		if (!room.ok) return room;
		await useGateToken(flow, transaction, text, still.value);
		const account = withPin(flow, live.value.account, hash.value);
		await transaction.put("account", account);
		return goOn(request, transaction, { ...live.value, account });
	});
}

async function openToken(
	{ flow }: CiamContext,
	reader: Reader,
	text: string,
): Promise<Accepted<GateToken> | AnyRefusal> {
	const found = await findGateToken(flow, reader, "pin", text);
	return found.state === "open"
		? accept(found.token)
		: refuseHere("pin-token", { state: found.state });
}
