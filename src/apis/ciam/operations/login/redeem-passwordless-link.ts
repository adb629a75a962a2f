import type { AnyRefusal } from "../../../../core/errors.ts";
import { signInWithLink } from "../../../../core/flows/sign-in-with-link.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";
import { checkWay, plainCompletion } from "../../sign-in/out-of-band.ts";

/** Logs in by a link that was mailed. The address counts as verified. */
export const redeemPasswordlessLink = operation(
	"redeemPasswordlessLink",
	async (request) => {
		const { flow, policy, query } = request;
		const allowed = checkWay(policy.settings, "passwordless");
		if (!allowed.ok) return allowed;
		const signed = await signInWithLink<AnyRefusal>(flow, {
			token: query.verificationToken.toLowerCase(),
			complete: plainCompletion(request),
		});
		return signed.ok
			? { status: 200, body: toLogin(request, signed.value) }
			: signed;
	},
);
