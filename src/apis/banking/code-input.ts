import { accept, type Outcome, refuse } from "../../core/errors.ts";
import type { BankingPolicy } from "./policy.ts";

const sixDigits = "^[0-9]{6}$";

/**
 * A code as it came back. The profile `current` takes six digits and nothing else (O26).
 *
 * @param field where it stands in the body
 * @returns the code, or `input-invalid`
 */
export function readCode(
	{ profile }: Pick<BankingPolicy, "profile">,
	field: "verificationCode" | "nonce" | "inviteCode",
	code: string,
): Outcome<string, "input-invalid"> {
	if (profile === "seed" || new RegExp(sixDigits).test(code))
		return accept(code);
	const issue = {
		place: "body",
		field,
		rule: "pattern",
		problem: "must be six digits",
		limits: [sixDigits],
	} as const;
	return refuse("input-invalid", { issues: [issue] });
}
