import type {
	Challenge,
	Identifier,
	KindRecord,
	RecordKind,
	Records,
} from "./records.ts";
import type { AccountId, RealmId, SessionId } from "./values.ts";

/** How a kind of record is found: its id, keys that only one record may hold, and indexes. */
export interface RecordKeys<R> {
	id(record: R): string;
	/** Keys that at most one record of the kind may hold at a time. */
	unique(record: R): readonly string[];
	/** Keys by which several records may be listed, in the order they were first put. */
	index(record: R): readonly string[];
}

/** Unique key of an identifier inside its realm. */
export function identifierKey(
	realm: RealmId,
	identifier: Pick<Identifier, "type" | "value">,
): string {
	return `${realm}|${identifier.type}|${identifier.value}`;
}

/** Unique key of a passkey inside its realm, whoever has it. */
export function passkeyKey(realm: RealmId, credentialId: string): string {
	return `${realm}|passkey|${credentialId}`;
}

/** Index key of all challenges for one purpose and recipient, and one session where they belong to it. */
export function challengeSlot(
	challenge: Pick<
		Challenge,
		"realm" | "purpose" | "channel" | "recipient" | "sessionId"
	>,
): string {
	const { realm, purpose, channel, recipient, sessionId } = challenge;
	const slot = `${realm}|${purpose}|${channel}|${recipient}`;
	return sessionId === undefined ? slot : `${slot}|${sessionId}`;
}

/** Unique key of a challenge whose secret alone must find it: a link, or what an authenticator signs. */
export function linkKey(
	realm: RealmId,
	purpose: string,
	secret: string,
): string {
	return `${realm}|${purpose}|${secret}`;
}

/** Index key of everything that belongs to one account. */
export function ownedBy(accountId: AccountId): string {
	return `account|${accountId}`;
}

/** Index key of the tokens of a session. */
export function ofSession(sessionId: SessionId): string {
	return `session|${sessionId}`;
}

/** Index key of all sessions that come from one sign-in. */
export function signInKey(realm: RealmId, signInId: string): string {
	return `sign-in|${realm}|${signInId}`;
}

/** Index key of everything in a realm. */
export function inRealm(realm: RealmId): string {
	return `realm|${realm}`;
}

/** Id of a resource, and of all index keys of its collection. */
export function resourceId(
	realm: RealmId,
	collection: string,
	id: string,
): string {
	return `${realm}|${collection}|${id}`;
}

/** Index key of a collection of resources. */
export function collectionKey(realm: RealmId, collection: string): string {
	return `${realm}|${collection}`;
}

/** Id of a terms document. */
export function termsId(realm: RealmId, id: number): string {
	return `${realm}|${id}`;
}

/** Index key of all versions of the terms of a scope. */
export function termsScope(realm: RealmId, scope: string): string {
	return `${realm}|scope|${scope}`;
}

/** Id of a replay mark. */
export function replayId(realm: RealmId, value: string): string {
	return `${realm}|${value}`;
}

/** The keys of every kind of record; each store implementation reads this one table. */
export const recordKeys: {
	readonly [K in RecordKind]: RecordKeys<Records[K]>;
} = {
	account: {
		id: (account) => account.id,
		unique: ({ realm, number, identifiers, authenticators }) => {
			const keys = [`${realm}|number|${number}`];
			for (const held of identifiers)
				if (!held.isShared) keys.push(identifierKey(realm, held));
			for (const held of authenticators)
				if (held.kind === "passkey")
					keys.push(passkeyKey(realm, held.credentialId));
			return keys;
		},
		index: (account) => [inRealm(account.realm)],
	},
	session: {
		id: (session) => session.id,
		unique: () => [],
		index: ({ realm, owner, signInId }) => {
			const keys = [
				inRealm(realm),
				owner.kind === "account"
					? ownedBy(owner.accountId)
					: `client|${realm}|${owner.clientId}`,
			];
			if (signInId !== undefined) keys.push(signInKey(realm, signInId));
			return keys;
		},
	},
	"access-token": {
		id: (token) => token.id,
		unique: () => [],
		index: (token) => [ofSession(token.sessionId)],
	},
	"refresh-token": {
		id: (token) => token.id,
		unique: () => [],
		index: (token) => [ofSession(token.sessionId)],
	},
	challenge: {
		id: (challenge) => challenge.id,
		unique: (challenge) =>
			challenge.form === "link" || challenge.form === "assertion"
				? [linkKey(challenge.realm, challenge.purpose, challenge.secret)]
				: [],
		// What is found by its address alone needs no second key.
		index: (challenge) =>
			challenge.accountId !== undefined &&
			(challenge.sessionId !== undefined ||
				challenge.form === "approval" ||
				challenge.form === "assertion")
				? [challengeSlot(challenge), ownedBy(challenge.accountId)]
				: [challengeSlot(challenge)],
	},
	message: {
		id: (message) => message.id,
		unique: (message) => [`sequence|${message.sequence}`],
		index: () => [],
	},
	terms: {
		id: (terms) => termsId(terms.realm, terms.id),
		unique: (terms) => [`${terms.realm}|${terms.scope}|${terms.version}`],
		index: (terms) => [
			inRealm(terms.realm),
			termsScope(terms.realm, terms.scope),
		],
	},
	resource: {
		id: (resource) =>
			resourceId(resource.realm, resource.collection, resource.id),
		unique: () => [],
		index: (resource) => [collectionKey(resource.realm, resource.collection)],
	},
	"replay-mark": {
		id: (mark) => replayId(mark.realm, mark.value),
		unique: () => [],
		index: (mark) => [inRealm(mark.realm)],
	},
	relay: {
		id: (relay) => relay.id,
		unique: () => [],
		index: () => [],
	},
};

/** What a record is found by. */
export interface RecordNames {
	readonly id: string;
	readonly unique: readonly string[];
	readonly index: readonly string[];
}

/** What a record of any kind is found by. */
export function namesOf({ kind, record }: KindRecord): RecordNames {
	// The keys of the kind of the record; TypeScript cannot follow the pair.
	const keys: RecordKeys<typeof record> = recordKeys[kind] as never;
	return {
		id: keys.id(record),
		unique: keys.unique(record),
		index: keys.index(record),
	};
}
