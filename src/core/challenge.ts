import {
	accept,
	type ChallengeChannel,
	type ChallengeFacts,
	type ChallengePurpose,
	type Outcome,
	refuse,
} from "./errors.ts";
import type { CodePolicy, PurposePolicy } from "./policy.ts";
import type { Challenge, SendWindow } from "./records.ts";
import {
	type AccountId,
	addSeconds,
	type ChallengeId,
	type Instant,
	type Json,
	type RealmId,
	type SessionId,
	secondsUntil,
} from "./values.ts";

/** What a new challenge asks for. */
export interface ChallengeDraft {
	readonly id: ChallengeId;
	readonly realm: RealmId;
	readonly purpose: ChallengePurpose;
	readonly channel: ChallengeChannel;
	/** Normal form of the address or number it goes to. */
	readonly recipient: string;
	readonly accountId?: AccountId;
	readonly secret: string;
	readonly form: Challenge["form"];
	/** The session in which alone its proof counts (default: any). */
	readonly sessionId?: SessionId;
	/** How many were sent in that session, this one included. */
	readonly sends?: number;
	/** What counts toward the quota, this one included. */
	readonly window?: SendWindow;
	readonly intent: { readonly [field: string]: Json };
	/** Life in seconds (default: the policy's, for the purpose or else for the form). */
	readonly lifetimeSeconds?: number;
}

/**
 * Opens a challenge: from now on its secret may be shown once, until it expires.
 *
 * @param policy lifetimes in seconds, and the cap of attempts the challenge keeps for its life
 */
export function openChallenge(
	draft: ChallengeDraft,
	policy: CodePolicy,
	now: Instant,
): Challenge {
	const { lifetimeSeconds = lifetimeOf(draft, policy), ...facts } = draft;
	return {
		...facts,
		issuedAt: now,
		expiresAt: addSeconds(now, lifetimeSeconds),
		attempts: 0,
		maxAttempts: numbersOf(draft, policy)?.maxAttempts ?? policy.maxAttempts,
	};
}

/** How a challenge stands, before anything is shown to it. */
export type ChallengeState =
	| "open"
	| "consumed"
	| "voided"
	| "declined"
	| "exhausted"
	| "expired";

/**
 * How a challenge stands at a moment. It is open while `now` is before `expiresAt`; a used one stays
 * consumed, one that was turned down declined and a tried-out one exhausted, whatever the time.
 */
export function challengeState(
	challenge: Challenge,
	now: Instant,
): ChallengeState {
	if (challenge.consumedAt !== undefined) return "consumed";
	if (challenge.voidedAt !== undefined) return "voided";
	if (challenge.decision === "declined") return "declined";
	if (challenge.decision === "expired") return "expired";
	if (challenge.attempts >= challenge.maxAttempts) return "exhausted";
	return now < challenge.expiresAt ? "open" : "expired";
}

/** What a submitted secret came to. */
export type Verdict = "accepted" | "mismatch" | Exclude<ChallengeState, "open">;

/**
 * Shows a secret to a challenge. An open challenge counts the attempt before it compares, and is
 * consumed by the right secret; any other challenge compares nothing and stays as it is.
 *
 * @param equal compares in a time that depends on neither text
 * @returns the challenge as it must be saved, and the verdict
 * @see NIST SP 800-63B-4 section 3.2.2 (rate limiting)
 */
export function submit(
	challenge: Challenge,
	secret: string,
	now: Instant,
	equal: (left: string, right: string) => boolean,
): { readonly challenge: Challenge; readonly verdict: Verdict } {
	const state = challengeState(challenge, now);
	if (state !== "open") return { challenge, verdict: state };
	const tried = { ...challenge, attempts: challenge.attempts + 1 };
	return equal(secret, challenge.secret)
		? { challenge: { ...tried, consumedAt: now }, verdict: "accepted" }
		: { challenge: tried, verdict: "mismatch" };
}

/**
 * As {@link submit}, and leaves an open challenge as it is when the secret is right. Only a wrong one
 * counts: whoever shows the right one has nothing left to guess.
 */
export const compare: typeof submit = (challenge, secret, now, equal) => {
	const tried = submit(challenge, secret, now, equal);
	return tried.verdict === "accepted" ? { ...tried, challenge } : tried;
};

/** Why a proof was not accepted. */
export type ProofRefusal =
	| "code-mismatch"
	| "code-expired"
	| "attempts-exhausted"
	| "challenge-unknown";

/**
 * Says a verdict as an outcome. The wrong try that uses up the last attempt is still a mismatch,
 * with none left; a consumed, voided or declined challenge is no longer known.
 *
 * @param challenge as it stands after the try
 */
export function outcomeOf(
	challenge: Challenge,
	verdict: Verdict,
): Outcome<Challenge, ProofRefusal> {
	const facts = factsOf(challenge);
	switch (verdict) {
		case "accepted":
			return accept(challenge);
		case "mismatch":
			return refuse("code-mismatch", {
				...facts,
				attemptsLeft: challenge.maxAttempts - challenge.attempts,
			});
		case "expired":
			return refuse("code-expired", facts);
		case "exhausted":
			return refuse("attempts-exhausted", facts);
		case "consumed":
		case "voided":
		case "declined":
			return refuse("challenge-unknown", {
				...facts,
				...(challenge.consumedAt !== undefined && {
					consumedAt: challenge.consumedAt,
				}),
			});
		default:
			return verdict satisfies never;
	}
}

/** What a refusal says of a challenge. */
export function factsOf(challenge: ChallengeFacts): ChallengeFacts {
	return { purpose: challenge.purpose, channel: challenge.channel };
}

/** Whether what became of a challenge is settled, other than by time or by too many tries. */
export function isSettled(challenge: Challenge): boolean {
	return (
		challenge.consumedAt !== undefined ||
		challenge.voidedAt !== undefined ||
		challenge.decision !== undefined
	);
}

/**
 * Seconds until another secret may be sent to the recipient of a challenge; 0: at once. The pause
 * runs from the last send, and ends early when that secret is used or void.
 *
 * @param latest the last challenge for the purpose and recipient, if there was one
 * @param policy.byPurpose length of the pause in seconds, for the purpose (default: as follows)
 * @param policy.resendCooldownSeconds the same for every purpose
 * @param policy.linkCooldownSeconds the same after a link (default: as after a code)
 */
export function resendPause(
	latest: Challenge | undefined,
	policy: CodePolicy,
	now: Instant,
): number {
	if (latest === undefined || isSettled(latest)) return 0;
	return secondsUntil(
		addSeconds(latest.issuedAt, pauseOf(latest, policy)),
		now,
	);
}

/**
 * Counts another send in a session.
 *
 * @param latest the last challenge in the session for the purpose and recipient, if there was one
 * @param maxSends most sends in a session (default: any number)
 * @returns how many it makes, this one included; undefined: it would be one too many
 */
export function countSend(
	latest: Pick<Challenge, "sends"> | undefined,
	maxSends = Number.POSITIVE_INFINITY,
): number | undefined {
	const sends = (latest?.sends ?? 0) + 1;
	return sends > maxSends ? undefined : sends;
}

function pauseOf(challenge: Challenge, policy: CodePolicy): number {
	const { resendCooldownSeconds, linkCooldownSeconds } = policy;
	const own = numbersOf(challenge, policy)?.resendCooldownSeconds;
	if (own !== undefined) return own;
	return challenge.form === "link" && linkCooldownSeconds !== undefined
		? linkCooldownSeconds
		: resendCooldownSeconds;
}

function lifetimeOf(
	challenge: Pick<Challenge, "form" | "purpose">,
	policy: CodePolicy,
): number {
	const own = numbersOf(challenge, policy)?.lifetimeSeconds;
	if (own !== undefined) return own;
	return challenge.form === "link"
		? policy.linkLifetimeSeconds
		: policy.lifetimeSeconds;
}

function numbersOf(
	{ purpose }: Pick<Challenge, "purpose">,
	policy: CodePolicy,
): PurposePolicy | undefined {
	return policy.byPurpose?.[purpose];
}
