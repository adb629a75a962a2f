import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { SignedIn } from "../../../core/flows/open-session.ts";
import type { ResetProof } from "../../../core/flows/reset-proof.ts";
import { resetSecret } from "../../../core/flows/reset-secret.ts";
import { lockProofOf } from "../locks/lock-proof.ts";
import type { CiamContext } from "../operation.ts";
import { completion } from "../sign-in/complete.ts";

/** What of a request a reset looks at. */
type Resetting = CiamContext & { readonly body: unknown };

/**
 * Sets a password by a proof, and logs in where the tenant does so after a reset. What stops that login
 * does not undo the reset.
 *
 * @returns the login, or nothing where there is none
 */
export async function resetPasswordBy(
	request: Resetting,
	proof: Accepted<ResetProof> | AnyRefusal,
	password: string,
): Promise<Accepted<SignedIn | undefined> | AnyRefusal> {
	if (!proof.ok) return proof;
	const { settings } = request.policy;
	const reset = await resetSecret(request.flow, {
		secret: { kind: "password" },
		value: password,
		proof: proof.value,
		countsFailures: true,
		maxWrongAnswers: settings.securityQuestions.maxFailures,
		lockProof: lockProofOf(request),
		endsSessions: settings.sessions.endOnPasswordChange,
		finish: async (transaction, account) =>
			settings.login.afterPasswordReset
				? completion(request)(transaction, { account, methods: ["pwd"] })
				: accept(undefined),
	});
	return reset.ok ? reset.value : reset;
}
