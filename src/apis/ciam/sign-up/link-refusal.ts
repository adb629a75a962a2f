import type { ProofRefusal } from "../../../core/challenge.ts";
import type { AnyRefusal, Refusal } from "../../../core/errors.ts";
import { refuseHere } from "../refusals.ts";

/** Says of a refused proof that it was a link, where codes are refused in other words. */
export function asLink(
	refusal: Refusal<ProofRefusal | "identifier-taken">,
): AnyRefusal {
	switch (refusal.code) {
		case "code-expired":
			return refuseHere("link-refused", { state: "expired" });
		case "challenge-unknown": {
			const isUsed = refusal.data.consumedAt !== undefined;
			return refuseHere("link-refused", { state: isUsed ? "used" : "unknown" });
		}
		case "code-mismatch":
		case "attempts-exhausted":
			return refuseHere("link-refused", { state: "unknown" });
		default:
			return refusal;
	}
}
