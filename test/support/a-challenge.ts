import type { Challenge } from "../../src/core/records.ts";
import { type ChallengeId, realmOf } from "../../src/core/values.ts";

/** An open sign-in code, sent at 0 and good for 300 seconds and five attempts. */
export function aChallenge(special: Partial<Challenge> = {}): Challenge {
	return {
		id: "challenge-1" as ChallengeId, // the brand only marks it as an id; tests are free to choose one
		realm: realmOf("mobility", "demo"),
		purpose: "sign-in",
		channel: "sms",
		recipient: "+43660123456",
		secret: "123456",
		form: "code",
		issuedAt: 0,
		expiresAt: 300_000,
		attempts: 0,
		maxAttempts: 5,
		intent: {},
		...special,
	};
}
