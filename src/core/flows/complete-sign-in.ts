import {
	type Accepted,
	type AnyRefusal,
	accept,
	type Outcome,
} from "../errors.ts";
import type { Transaction } from "../ports/store.ts";
import type { Account, Session } from "../records.ts";
import { isComplete } from "../second-factor.ts";
import type { FlowContext } from "./context.ts";
import { checkSessionLimit } from "./list-sessions.ts";
import {
	handOut,
	putSession,
	type SessionOrder,
	type SignedIn,
} from "./open-session.ts";

/** The order of a person's session. */
export type PersonOrder = Omit<SessionOrder, "owner"> & {
	readonly account: Account;
};

/** A sign-in at its gates: the session is there, nothing was handed out yet. */
export interface SignInAtGate {
	readonly session: Session;
	readonly account: Account;
}

/**
 * What must be true before the tokens of a sign-in are handed out. A gate that refuses decides what
 * becomes of the session: whatever it puts, such as a token that opens the way on, stays.
 */
export type SignInGate<Refused extends AnyRefusal> = (
	signIn: SignInAtGate,
	transaction: Transaction,
) => Promise<Accepted<void> | Refused>;

/** Opens a person's session inside a flow's transaction, or says what stands in the way. */
export type CompleteSignIn<Refused extends AnyRefusal> = (
	transaction: Transaction,
	order: PersonOrder,
) => Promise<Accepted<SignedIn> | Refused>;

/**
 * Opens the session of somebody who has proved themselves, inside another flow's transaction. The limit
 * of sessions comes first; a session that waits for a second factor meets the gates after that.
 *
 * @returns the sign-in, or `session-limit-reached`, or what the first closed gate refuses with
 */
export async function completeSignIn<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	{ account, ...order }: PersonOrder,
	gates: readonly SignInGate<Refused>[],
): Promise<Outcome<SignedIn, "session-limit-reached"> | Refused> {
	const room = await checkSessionLimit(context, transaction, account);
	if (!room.ok) return room;
	const owner = { kind: "account", account } as const;
	const session = await putSession(context, transaction, { ...order, owner });
	return passGates(context, transaction, { session, account }, gates);
}

/**
 * Hands out the tokens of a session if its sign-in is complete and all gates are open, inside another
 * flow's transaction.
 *
 * @returns the sign-in, or what the first closed gate refuses with
 */
export async function passGates<Refused extends AnyRefusal>(
	context: FlowContext,
	transaction: Transaction,
	signIn: SignInAtGate,
	gates: readonly SignInGate<Refused>[],
): Promise<Accepted<SignedIn> | Refused> {
	if (isComplete(signIn.session)) {
		for (const gate of gates) {
			const passed = await gate(signIn, transaction);
			if (!passed.ok) return passed;
		}
	}
	const { session, account } = signIn;
	return accept(await handOut(context, transaction, session, account));
}
