import { checkSubmission } from "../../consent/check-consent.ts";
import { passConsentGate } from "../../consent/keep-consent.ts";
import { operation } from "../../operation.ts";
import { toLogin } from "../../sign-in/answers.ts";

/** Fills in the form that a login waits for: POST /auth/consent, 3.3 (W, D). */
export const submitConsent = operation("submitConsent", async (request) => {
	const { body, policy, query } = request;
	const answer = checkSubmission(policy.settings, body);
	if (!answer.ok) return answer;
	const token = query.consentToken;
	const signed = await passConsentGate(request, token, answer.value);
	return signed.ok
		? { status: 200, body: toLogin(request, signed.value) }
		: signed;
});
