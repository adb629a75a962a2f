import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import type { SignInGate } from "../../../core/flows/complete-sign-in.ts";
import { putAccessToken } from "../../../core/flows/issue-access-token.ts";
import type { CiamContext } from "../operation.ts";
import { recordOf } from "../profile/record.ts";
import { refuseHere } from "../refusals.ts";
import { formOf, hasAnswered } from "./consent.ts";
import { issueGateToken } from "./gate-token.ts";
import { needsAcceptance } from "./privacy-policy.ts";

/** Life of the token that opens a consent form (C). */
const consentSeconds = 15 * 60;

const open: Accepted<void> = accept(undefined);

/** What a login passes before it gets its tokens, in this order: policy, consent, PIN (D; order C). */
export function signInGates({
	flow,
	policy: { settings },
}: Pick<CiamContext, "flow" | "policy">): readonly SignInGate<AnyRefusal>[] {
	return [
		async ({ session, account }, transaction) => {
			if (!needsAcceptance(account, settings, flow.now)) return open;
			// The session is there already; its token opens nothing but the acceptance.
			await transaction.put("session", { ...session, scope: "gate" });
			const token = await putAccessToken(flow, transaction, session);
			const { id: accessToken, expiresAt } = token;
			return refuseHere("policy-not-accepted", { accessToken, expiresAt });
		},
		async ({ session, account }, transaction) => {
			const form = formOf(settings, "Login");
			if (form === undefined || hasAnswered(account, form)) return open;
			const token = await issueGateToken(
				flow,
				transaction,
				"consent",
				session,
				consentSeconds,
			);
			return refuseHere("consent-required", { token });
		},
		async ({ session, account }, transaction) => {
			const { enabled, required, tokenSeconds } = settings.pin;
			const isThere =
				account.pin !== undefined ||
				recordOf(account).pinSkippedAt !== undefined;
			if (!enabled || !required || isThere) return open;
			const token = await issueGateToken(
				flow,
				transaction,
				"pin",
				session,
				tokenSeconds,
			);
			return refuseHere("pin-required", { token });
		},
	];
}
