/**
 * What happens to somebody who comes with an address and no proof: `anonymous` makes another account
 * each time, `open` lets anybody into the account of the address, `proof-when-known` asks those for
 * proof whose address is known, `proof-always` asks everybody.
 */
export type CheckInPolicy =
	| "anonymous"
	| "open"
	| "proof-when-known"
	| "proof-always";

/** What to do with somebody at the door: make an account, open the known one, or ask for proof. */
export type CheckInStep = "make" | "open" | "prove";

/** Decides what to do with somebody at the door. Who has proved the address is never asked again. */
export function checkIn(
	policy: CheckInPolicy,
	facts: { readonly isKnown: boolean; readonly isProven: boolean },
): CheckInStep {
	const enter = facts.isKnown ? "open" : "make";
	if (facts.isProven) return enter;
	switch (policy) {
		case "anonymous":
			return "make";
		case "open":
			return enter;
		case "proof-when-known":
			return facts.isKnown ? "prove" : "make";
		case "proof-always":
			return "prove";
		default:
			return policy satisfies never;
	}
}
