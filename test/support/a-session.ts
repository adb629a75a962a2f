import type { RefreshToken, Session } from "../../src/core/records.ts";
import {
	type AccountId,
	realmOf,
	type SessionId,
} from "../../src/core/values.ts";

/** A session of an account, begun at 0, without limits. */
export function aSession(special: Partial<Session> = {}): Session {
	return {
		id: "session-1" as SessionId, // the brands only mark ids; tests are free to choose them
		realm: realmOf("mobility", "demo"),
		owner: { kind: "account", accountId: "account-1" as AccountId },
		createdAt: 0,
		authenticatedAt: 0,
		lastSeenAt: 0,
		methods: ["pwd"],
		secondFactor: "not-needed",
		secondFactorFailures: 0,
		...special,
	};
}

/** A refresh token of that session, issued at 0 for an hour. */
export function aRefreshToken(
	special: Partial<RefreshToken> = {},
): RefreshToken {
	return {
		id: "token-1",
		realm: realmOf("mobility", "demo"),
		sessionId: "session-1" as SessionId, // as above
		digest: "",
		issuedAt: 0,
		expiresAt: 3_600_000,
		...special,
	};
}
