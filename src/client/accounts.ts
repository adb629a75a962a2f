import { bodyOf, done } from "./answers.ts";
import type { Connection, Schemas } from "./connection.ts";

type Account = Schemas["Account"];

/** The accounts of one tenant of an API. Acts answer with the account as it is then. */
export interface AccountsClient {
	list(page?: {
		readonly limit?: number;
		readonly offset?: number;
	}): Promise<Account[]>;
	/** The account that an email address, phone number or other identifier finds. */
	find(identifier: string): Promise<Account | undefined>;
	get(id: string): Promise<Account>;
	/** Sets what the world outside would have brought about. */
	change(id: string, state: Schemas["ChangeAccountRequest"]): Promise<Account>;
	/** Locks, for so many seconds or until it is unlocked. */
	lock(id: string, forSeconds?: number): Promise<Account>;
	unlock(id: string): Promise<Account>;
	/** Lets the password expire, whatever its age. */
	expirePassword(id: string): Promise<Account>;
	block(id: string): Promise<Account>;
	reinstate(id: string): Promise<Account>;
	/** Deletes at once, without grace. */
	remove(id: string): Promise<void>;
	/** The authenticator app: its secret and its code of this moment. */
	totp(id: string): Promise<Schemas["Totp"]>;
	sessions(id: string): Promise<Schemas["Session"][]>;
	/**
	 * A bearer token that is right but for one defect, and must be refused.
	 *
	 * @param session the session it is to be of (default: one that is opened for it)
	 */
	badToken(
		id: string,
		defect: Schemas["BadTokenDefect"],
		session?: string,
	): Promise<string>;
	/** Ends one session. */
	revoke(session: string): Promise<Schemas["Session"]>;
	/** The codes, links and approvals that wait for the person, without their secrets. */
	challenges(id: string): Promise<Schemas["Challenge"][]>;
	/** Answers an approval for the person. */
	decide(
		challenge: string,
		decision: Schemas["DecideChallengeRequest"]["decision"],
	): Promise<Schemas["Challenge"]>;
	/** Signs out from all devices. */
	signOut(id: string): Promise<void>;
}

/** The verbs of the accounts of one tenant. */
export function accountsClient(
	connection: Connection,
	realm: {
		readonly world: string;
		readonly api: string;
		readonly tenantName: string;
	},
): AccountsClient {
	const base = "/worlds/{world}/apis/{api}/tenants/{tenantName}";
	const accounts = `${base}/accounts` as const;
	const one = `${accounts}/{account}` as const;
	const of = (account: string) => ({ params: { path: { ...realm, account } } });
	const list = async (query: {
		identifier?: string;
		limit?: number;
		offset?: number;
	}) => {
		const params = { path: realm, query };
		const page = await bodyOf(connection.GET(accounts, { params }));
		return page.accounts;
	};
	return {
		list: (page = {}) => list({ ...page }),
		find: async (identifier) => (await list({ identifier }))[0],
		get: (id) => bodyOf(connection.GET(one, of(id))),
		change: (id, body) => bodyOf(connection.PATCH(one, { ...of(id), body })),
		lock: (id, forSeconds) =>
			bodyOf(
				connection.POST(`${one}/lock`, {
					...of(id),
					body: forSeconds === undefined ? {} : { forSeconds },
				}),
			),
		unlock: (id) => bodyOf(connection.POST(`${one}/unlock`, of(id))),
		expirePassword: (id) =>
			bodyOf(connection.POST(`${one}/expire-password`, of(id))),
		block: (id) => bodyOf(connection.POST(`${one}/block`, of(id))),
		reinstate: (id) => bodyOf(connection.POST(`${one}/reinstate`, of(id))),
		remove: (id) => done(connection.DELETE(one, of(id))),
		totp: (id) => bodyOf(connection.GET(`${one}/totp`, of(id))),
		sessions: async (id) =>
			(await bodyOf(connection.GET(`${one}/sessions`, of(id)))).sessions,
		badToken: async (id, defect, session) => {
			const body = { defect, ...(session !== undefined && { session }) };
			const made = connection.POST(`${one}/bad-tokens`, { ...of(id), body });
			return (await bodyOf(made)).token;
		},
		revoke: (session) =>
			bodyOf(
				connection.POST(`${base}/sessions/{session}/revoke`, {
					params: { path: { ...realm, session } },
				}),
			),
		challenges: async (id) =>
			(await bodyOf(connection.GET(`${one}/challenges`, of(id)))).challenges,
		decide: (challenge, decision) =>
			bodyOf(
				connection.POST(`${base}/challenges/{challenge}/decision`, {
					params: { path: { ...realm, challenge } },
					body: { decision },
				}),
			),
		signOut: (id) => done(connection.POST(`${one}/sign-out`, of(id))),
	};
}
