import {
	type AnyRefusal,
	accept,
	type Outcome,
	refuse,
} from "../../../core/errors.ts";
import type { BankingPolicy } from "../policy.ts";
import { refuseHere } from "../refusals.ts";

/**
 * Whether the terms were accepted, as far as the version of the API asks: that of May 2023 demands
 * the field, and a yes (O32); later ones do not look at it (O26).
 */
export function checkTerms(
	{ profile }: Pick<BankingPolicy, "profile">,
	accepted: boolean | undefined,
): Outcome<void> | AnyRefusal {
	if (profile === "current") return accept(undefined);
	if (accepted === undefined)
		return refuse("input-invalid", { issues: [missing] });
	return accepted ? accept(undefined) : refuseHere("sign-up-terms-refused", {});
}

const missing = {
	place: "body",
	field: "acceptedTerms",
	rule: "required",
	problem: "is required in the profile seed",
} as const;
