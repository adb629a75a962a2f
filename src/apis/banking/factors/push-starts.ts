import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { Reader } from "../../../core/ports/store.ts";
import { resourceId } from "../../../core/record-keys.ts";
import type { AccountId, RealmId, SessionId } from "../../../core/values.ts";
import type { AccountPrincipal } from "../../../pipeline/principal.ts";
import type { BankingPolicy } from "../policy.ts";
import { refuseForProgramme } from "../refusals.ts";

const collection = "push-starts";

/** How often a person has begun to enrol a device. An alias, so that it counts as plain data. */
type PushStarts = {
	readonly total: number;
	/** The session that began one last. */
	readonly sessionId?: SessionId;
	readonly inSession: number;
};

/**
 * Whether a person may begin to enrol one more device.
 *
 * @returns or `programme-refused` (too many altogether), `send-limit-reached` (in this session)
 */
export async function checkPushStarts(
	flow: FlowContext,
	{ programme, approval }: BankingPolicy,
	{ account, session }: Pick<AccountPrincipal, "account" | "session">,
): Promise<Outcome<void> | AnyRefusal> {
	const { store, realm } = flow;
	const { total, sessionId, inSession } = await read(store, realm, account.id);
	const { maxStarts = Number.POSITIVE_INFINITY } = programme.enrolment;
	if (total >= maxStarts) return refuseForProgramme("ENROLMENT_LIMIT_EXCEEDED");
	const { maxSends = Number.POSITIVE_INFINITY } = approval ?? {};
	return sessionId === session.id && inSession >= maxSends
		? refuse("send-limit-reached", {
				purpose: "bind-authenticator",
				channel: "push",
			})
		: accept(undefined);
}

/** Notes that a person has begun to enrol a device. */
export function notePushStart(
	flow: FlowContext,
	{ account, session }: Pick<AccountPrincipal, "account" | "session">,
): Promise<void> {
	const { realm } = flow;
	return flow.store.transact(async (transaction) => {
		const before = await read(transaction, realm, account.id);
		const isSame = before.sessionId === session.id;
		const value: PushStarts = {
			total: before.total + 1,
			sessionId: session.id,
			inSession: isSame ? before.inSession + 1 : 1,
		};
		const record = { realm, collection, id: account.id, value };
		await transaction.put("resource", record);
	});
}

async function read(
	reader: Reader,
	realm: RealmId,
	accountId: AccountId,
): Promise<PushStarts> {
	const id = resourceId(realm, collection, accountId);
	const kept = await reader.get("resource", id);
	// Only this file writes the collection.
	return (kept?.value as PushStarts | undefined) ?? { total: 0, inSession: 0 };
}
