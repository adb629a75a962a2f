import type { AnyRefusal } from "../../../core/errors.ts";
import { signInWithCode } from "../../../core/flows/sign-in-with-code.ts";
import type { CiamContext } from "../operation.ts";
import { refuseFeature } from "../refusals.ts";
import type { components } from "../spec.generated.ts";
import { toLogin } from "./answers.ts";
import { checkAdmission } from "./complete.ts";
import { checkWay, plainCompletion } from "./out-of-band.ts";

/** Whether codes log in by mail: the tenant mails codes, and has logins without password. */
export function checkMailedCodes({ policy: { settings } }: CiamContext) {
	const allowed = checkWay(settings, "passwordless");
	if (!allowed.ok) return allowed;
	return settings.registration.verifyBy === "code"
		? allowed
		: refuseFeature("verification-codes");
}

/** Logs in by a code that was mailed. The address counts as verified. */
export async function redeemMailedCode(
	request: CiamContext,
	mailed: { readonly email: string; readonly code: string },
): Promise<
	| AnyRefusal
	| {
			readonly status: 200;
			readonly body: components["schemas"]["LoginAnswer"];
	  }
> {
	const signed = await signInWithCode<AnyRefusal>(request.flow, {
		channel: "email",
		recipient: mailed.email,
		code: mailed.code,
		screen: checkAdmission,
		complete: plainCompletion(request),
	});
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
}
