import type {
	Account,
	Challenge,
	OutOfBandAuthenticator,
	Session,
} from "./records.ts";

/** The challenge of a step-up, a binding or a sign-in came to an end that the person chose. */
export interface ChallengeDecided {
	readonly kind: "challenge-decided";
	readonly challenge: Challenge;
	/** As it is now. */
	readonly account: Account;
	/** The session that was stepped up or opened by it; absent: none was. */
	readonly session?: Session;
}

/** An out-of-band authenticator was bound, turned down or taken off. */
export interface AuthenticatorChanged {
	readonly kind: "authenticator-changed";
	/** As it is now. */
	readonly account: Account;
	readonly authenticator: OutOfBandAuthenticator;
	readonly status: "active" | "inactive" | "removed";
}

/** Something that happened, of which an API may tell the servers of its customers. */
export type DomainEvent = ChallengeDecided | AuthenticatorChanged;
