import { accept, type Outcome } from "../errors.ts";
import type { PasskeyAssertion } from "../ports/passkey-verifier.ts";
import type { SessionRefusal } from "../session.ts";
import type { SessionId } from "../values.ts";
import type { FlowContext } from "./context.ts";
import { loadPerson, type PersonSession } from "./load-person.ts";
import { passkeyPolicy } from "./passkey-challenge.ts";
import { stepUp } from "./step-up.ts";
import {
	type AssertionRefusal,
	judgeAssertion,
	takeAssertion,
} from "./take-assertion.ts";

/** What a device signed, and the session for which it did. */
export interface CheckPasskey {
	readonly sessionId: SessionId;
	readonly credential: PasskeyAssertion;
}

type CheckRefusal =
	| SessionRefusal
	| AssertionRefusal
	| "sign-in-method-unavailable";

/**
 * Steps a session up by a passkey of its account, whatever it was bound for; the account remembers the
 * moment. It may be done again and again: the session keeps the first moment, the account the last.
 *
 * @returns session and account, or (in this order) `sign-in-method-unavailable`, why the session cannot
 *   go on, `challenge-unknown`, `code-expired`, `passkey-unknown`, `passkey-refused`
 * @see RFC 9470 (step-up authentication challenge)
 */
export async function stepUpWithPasskey(
	context: FlowContext,
	{ sessionId, credential }: CheckPasskey,
): Promise<Outcome<PersonSession, CheckRefusal>> {
	const policy = passkeyPolicy(context);
	if (!policy.ok) return policy;
	const judged = await judgeAssertion(context, policy.value, credential);
	return context.store.transact(async (transaction) => {
		const live = await loadPerson(context, transaction, sessionId);
		if (!live.ok) return live;
		const sought = { act: "step-up", sessionId } as const;
		const proved = await takeAssertion(context, transaction, judged, sought);
		if (!proved.ok) return proved;
		const { session } = live.value;
		const { account } = proved.value;
		return accept(await stepUp(context, transaction, { session, account }));
	});
}
