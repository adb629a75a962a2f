import type {
	Account,
	OutboxMessage,
	Session,
} from "../../src/core/records.ts";
import {
	type AccountId,
	realmOf,
	type SessionId,
} from "../../src/core/values.ts";

/** The realm of the records below. */
export const realm = realmOf("banking", "default");

/** An account of which only number and email matter. */
export function accountOf(
	id: string,
	number: number,
	...emails: string[]
): Account {
	return {
		id: id as AccountId,
		number,
		realm,
		identifiers: emails.map((value) => ({ type: "email", value })),
		authenticators: [],
		locale: "en",
		profile: {},
		lockout: { failures: 0 },
		proofing: {},
		acceptances: [],
		obligations: [],
		createdAt: 0,
		updatedAt: 0,
	};
}

/** Unique key of an email. */
export function emailKey(email: string): string {
	return `${realm}|email|${email}`;
}

/** A session of which only its owner and last use matter. */
export function sessionOf(id: string, owner: string, lastSeenAt = 0): Session {
	return {
		id: id as SessionId,
		realm,
		owner: { kind: "account", accountId: owner as AccountId },
		createdAt: 0,
		authenticatedAt: 0,
		lastSeenAt,
		methods: ["pwd"],
		secondFactor: "not-needed",
		secondFactorFailures: 0,
	};
}

/** A message of which only the order of sending matters. */
export function messageOf(sequence: number): OutboxMessage {
	return {
		id: `m${sequence}`,
		realm,
		sequence,
		channel: "sms",
		recipient: "+4915112345678",
		purpose: "sign-in",
		locale: "en",
		text: "Your code",
		sentAt: 0,
	};
}
