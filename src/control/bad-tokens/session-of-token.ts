import type { FlowContext } from "../../core/flows/context.ts";
import { addRefreshToken, putSession } from "../../core/flows/open-session.ts";
import type { Account, Session } from "../../core/records.ts";
import { makeUuid } from "../../core/secrets.ts";
import { sessionEnd } from "../../core/session.ts";
import type { SessionId } from "../../core/values.ts";

/** The session of an account by its id, or a new one of full reach; undefined: it has no such session. */
export async function sessionOf(
	flow: FlowContext,
	account: Account,
	id: string | undefined,
): Promise<Session | undefined> {
	if (id === undefined) {
		const owner = { kind: "account", account } as const;
		const order = { owner, methods: ["pwd"], secondFactor: "done" } as const;
		return flow.store.transact((transaction) =>
			putSession(flow, transaction, order),
		);
	}
	const session = await flow.store.get("session", id);
	const isTheirs =
		session?.realm === flow.realm &&
		session.owner.kind === "account" &&
		session.owner.accountId === account.id;
	return isTheirs ? session : undefined;
}

/** A session like another one, that has ended; the other one goes on. */
export async function endedLike(
	flow: FlowContext,
	session: Session,
): Promise<Session> {
	const ended: Session = {
		...session,
		id: makeUuid(flow.random) as SessionId, // becomes a session's id by being put
		endedAt: flow.now,
		endedBecause:
			sessionEnd(session, flow.now, flow.policy.session) ?? "revoked",
	};
	await flow.store.transact((transaction) => transaction.put("session", ended));
	return ended;
}

/** A session like another one that was never opened. */
export function unopenedLike({ random }: FlowContext, session: Session) {
	return { ...session, id: makeUuid(random) as SessionId }; // found nowhere, as is meant
}

/** A refresh token of a session, as good as any. */
export function refreshTokenOf(
	flow: FlowContext,
	session: Session,
): Promise<string> {
	return flow.store.transact((transaction) =>
		addRefreshToken(flow, transaction, session),
	);
}
