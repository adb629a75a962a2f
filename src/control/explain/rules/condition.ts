import type { RuleNotes } from "../rule-note.ts";

/** Rules about what must be true first. */
export const conditionRules = {
	"terms-unknown": { says: "The tenant has no such terms." },
	"terms-not-accepted": {
		says: "The person has not accepted terms {requiredId}, version {requiredVersion}.",
	},
	"terms-outdated": {
		says: "The terms were replaced by {currentId}, version {currentVersion}.",
	},
	"proofing-unavailable": {
		says: "There is no check of a person of the kind {kind} here.",
		policy: ["autoApproveProofing"],
	},
	"proofing-already-approved": {
		says: "The check of the person ({kind}) is approved already.",
		policy: ["autoApproveProofing"],
	},
	"proofing-not-approved": {
		says: "The check of the person ({kind}) is not approved: it is {state}.",
		policy: ["autoApproveProofing"],
	},
	"obligation-open": {
		says: "Something of the person is still open: {kind}.",
	},
} as const satisfies RuleNotes;
