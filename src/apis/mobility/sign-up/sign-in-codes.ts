import type { Accepted, AnyRefusal } from "../../../core/errors.ts";
import { sendSignInCode } from "../../../core/flows/send-code.ts";
import type { RequestContext } from "../../../pipeline/operation.ts";
import { branchesOf, findBranch } from "../branches/branches.ts";
import { chooseNewcomerLocale, wishedLocale } from "../locale.ts";
import { intentOf, type SignUpWish } from "./sign-up.ts";

/**
 * Sends a sign-in code, with what shall be done when it comes back. It is worded in the language asked
 * for, else in the person's own, else in that of the branch.
 *
 * @param recipient in its normal form
 * @returns nothing, or `branch-unknown`, `account-blocked`, `resend-too-soon`
 */
export async function sendCodeFor(
	request: RequestContext,
	channel: "sms" | "email",
	recipient: string,
	wish: Omit<SignUpWish, "language"> & {
		readonly language?: string | undefined;
	},
): Promise<Accepted<void> | AnyRefusal> {
	const { flow } = request;
	const branch = await findBranch(branchesOf(flow), wish.branchId);
	if (!branch.ok) return branch;
	const language = chooseNewcomerLocale(request, wish.language, branch.value);
	const locale = wishedLocale(request, wish.language);
	return sendSignInCode(
		{ ...flow, locale: language },
		{
			channel,
			recipient,
			intent: intentOf({ ...wish, language }),
			mayCreate: true,
			...(locale !== undefined && { locale }),
		},
	);
}
