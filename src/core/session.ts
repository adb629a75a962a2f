import { accountStanding } from "./account.ts";
import {
	accept,
	type Outcome,
	refuse,
	type SessionEnd,
	type SessionScope,
} from "./errors.ts";
import type { SessionPolicy } from "./policy.ts";
import type {
	Account,
	SecondFactorState,
	Session,
	SessionOrigin,
	SessionOwner,
} from "./records.ts";
import { isComplete } from "./second-factor.ts";
import {
	addSeconds,
	type Instant,
	type RealmId,
	type SessionId,
} from "./values.ts";

/** What is known of a session when it begins. */
export interface SessionDraft {
	readonly id: SessionId;
	readonly realm: RealmId;
	readonly owner: SessionOwner;
	/** How the person proved themselves (RFC 8176 `amr` words). */
	readonly methods: readonly string[];
	readonly secondFactor: SecondFactorState;
	readonly scope?: SessionScope;
	readonly signInId?: string;
	readonly actsFor?: string;
	readonly steppedUpAt?: Instant;
	readonly origin?: SessionOrigin;
}

/**
 * Begins a session. Its absolute end is fixed now; its idle limit moves with each request.
 *
 * @param policy.absoluteSeconds longest life (default: none)
 */
export function beginSession(
	draft: SessionDraft,
	policy: SessionPolicy,
	now: Instant,
): Session {
	const { absoluteSeconds } = policy;
	return {
		...draft,
		createdAt: now,
		authenticatedAt: now,
		lastSeenAt: now,
		secondFactorFailures: 0,
		...(absoluteSeconds === undefined
			? {}
			: { expiresAt: addSeconds(now, absoluteSeconds) }),
	};
}

/**
 * Why a session is over at a moment; undefined while it is alive. It is alive while `now` is before
 * its absolute end and before its idle limit; while its sign-in waits for a second factor, also before
 * the limit of that. Of two limits passed, the earlier one ended it.
 *
 * @param policy.pendingSeconds longest wait for a second factor in seconds (default: none)
 * @param policy.idleSeconds idle limit in seconds (default: none)
 * @see NIST SP 800-63B-4 section 5 (session management)
 */
export function sessionEnd(
	session: Session,
	now: Instant,
	policy: SessionPolicy,
): SessionEnd | undefined {
	if (session.endedAt !== undefined) return session.endedBecause ?? "revoked";
	const idleAt = idleEnd(session, policy);
	const expiresAt = Math.min(
		session.expiresAt ?? Number.POSITIVE_INFINITY,
		pendingEnd(session, policy),
	);
	if (now < Math.min(idleAt, expiresAt)) return undefined;
	return idleAt < expiresAt ? "idle" : "expired";
}

/** A session that goes on, with the account it belongs to. */
export interface LiveSession {
	readonly session: Session;
	/** Absent: the session of an API client. */
	readonly account?: Account;
}

/** Why a session cannot go on. */
export type SessionRefusal =
	| "token-invalid"
	| "session-ended"
	| "account-blocked"
	| "account-deleted";

/**
 * Whether a session can go on: it is alive itself, and its account may be used.
 *
 * @returns both, or `session-ended` with the reason, `account-blocked`, `account-deleted`
 */
export function sessionStanding(
	found: LiveSession,
	now: Instant,
	policy: SessionPolicy,
): Outcome<LiveSession, Exclude<SessionRefusal, "token-invalid">> {
	const because = sessionEnd(found.session, now, policy);
	if (because !== undefined) return refuse("session-ended", { because });
	const standing = found.account && accountStanding(found.account, now);
	return standing?.ok === false ? standing : accept(found);
}

/**
 * Whether the token of a session opens what is asked for: one of full scope opens everything, any
 * other only what it was made for.
 *
 * @returns nothing, or `scope-too-narrow`
 */
export function checkScope(
	session: Pick<Session, "scope">,
	needed: SessionScope,
): Outcome<void, "scope-too-narrow"> {
	const { scope = "full" } = session;
	return scope === "full" || scope === needed
		? accept(undefined)
		: refuse("scope-too-narrow", { scope, needed });
}

/** The session after an authenticated request; the moment last seen never moves back. */
export function seen(session: Session, now: Instant): Session {
	return now > session.lastSeenAt ? { ...session, lastSeenAt: now } : session;
}

function pendingEnd(session: Session, policy: SessionPolicy): Instant {
	return policy.pendingSeconds === undefined || isComplete(session)
		? Number.POSITIVE_INFINITY
		: addSeconds(session.createdAt, policy.pendingSeconds);
}

function idleEnd(session: Session, policy: SessionPolicy): Instant {
	return policy.idleSeconds === undefined
		? Number.POSITIVE_INFINITY
		: addSeconds(session.lastSeenAt, policy.idleSeconds);
}
