import type { ProofingState } from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";

/** What this API has checked about a person, and the core's word for it. */
export const proofingKinds = {
	LICENSE: "licence",
	ID: "identity",
	MANUAL: "manual",
} as const;

/** How far such a check has come, on the wire. */
export const verificationStates: {
	readonly [state in ProofingState]: components["schemas"]["VerificationState"];
} = {
	"not-started": "NOT_STARTED",
	pending: "PENDING",
	approved: "APPROVED",
	rejected: "REJECTED",
	retry: "RETRY",
};
