import { sameRow } from "../../../pipeline/error-table.ts";
import { says } from "./rows.ts";

/** What of the core this API never asks for; should it come about all the same, it is a defect. */
export const elsewhereErrors = {
	...sameRow(
		[
			"idempotency-key-too-long",
			"idempotency-key-reused",
			"idempotency-in-progress",
			"tenant-mismatch",
			"assurance-too-low",
			"already-stepped-up",
			"principal-not-permitted",
			"subject-required",
			"subject-not-owned",
			"invite-already-accepted",
			"proofing-unavailable",
			"proofing-already-approved",
			"proofing-not-approved",
			"obligation-open",
		],
		says(950),
	),
	...sameRow(["sign-in-method-unavailable"], says(1286)),
};
