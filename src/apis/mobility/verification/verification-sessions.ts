import { accept, type Outcome, refuse } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import { proofingOf } from "../../../core/proofing.ts";
import { resourceId } from "../../../core/record-keys.ts";
import type { Account } from "../../../core/records.ts";
import { makeSecret, makeUuid } from "../../../core/secrets.ts";
import { addSeconds, type Instant } from "../../../core/values.ts";
import { toDateTime } from "../moments.ts";
import type { components } from "../spec.generated.ts";
import { proofingKinds, verificationStates } from "./proofing-words.ts";

type VerificationType = components["schemas"]["VerificationType"];

/** An open check at the outside provider. A type, so that it is a JSON value. */
type VerificationSession = {
	readonly sessionId: string;
	readonly sessionToken: string;
	readonly expiresAt: Instant;
};

/** The one provider there is (G-user). */
const verificationProvider = "VERIFF";

/** Whether a provider may be asked for; a request that names none means the only one. */
export function offersVerification(
	provider: string = verificationProvider,
): Outcome<void, "proofing-unavailable"> {
	return provider === verificationProvider
		? accept(undefined)
		: refuse("proofing-unavailable", { kind: `the provider ${provider}` });
}

const collection = "verification-session";
const lifetimeSeconds = 7 * 86_400;

/** Which check of whom. */
export interface VerificationOrder {
	readonly type: VerificationType;
	/** The account before and after the check was begun. */
	readonly before: Account;
	readonly after: Account;
}

/** The session of a check: the one that is open already, or a new one (M29, C). */
export async function openVerificationSession(
	flow: FlowContext,
	{ type, before, after }: VerificationOrder,
): Promise<components["schemas"]["VerificationSession"]> {
	const kind = proofingKinds[type];
	const isUnderWay = proofingOf(before, kind) === "pending";
	const session = await keptOrNew(flow, `${after.id}|${kind}`, isUnderWay);
	return {
		sessionId: session.sessionId,
		type,
		provider: verificationProvider,
		url: `https://verification.stagedoor.test/${session.sessionId}`,
		sessionToken: session.sessionToken,
		state: verificationStates[proofingOf(after, kind)],
		expiresAt: toDateTime(session.expiresAt),
	};
}

function keptOrNew(
	{ store, realm, now, random }: FlowContext,
	id: string,
	isUnderWay: boolean,
): Promise<VerificationSession> {
	return store.transact(async (transaction) => {
		const key = resourceId(realm, collection, id);
		// Only this function makes the records of this collection.
		const kept = (await transaction.get("resource", key))?.value as
			| VerificationSession
			| undefined;
		if (isUnderWay && kept !== undefined && now < kept.expiresAt) return kept;
		const value = {
			sessionId: makeUuid(random),
			sessionToken: `vs_${makeSecret(random, 24)}`,
			expiresAt: addSeconds(now, lifetimeSeconds),
		};
		await transaction.put("resource", { realm, collection, id, value });
		return value;
	});
}
