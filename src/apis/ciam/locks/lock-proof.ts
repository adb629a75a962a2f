import type { LockProof } from "../../../core/flows/lock-proof.ts";
import { isCaptchaSolved } from "../captcha.ts";
import type { CiamContext } from "../operation.ts";
import type { TenantSettings } from "../settings.ts";
import { lockProofOf as proofOf } from "../sign-in/lock-proof.ts";

/** What a request shows to get past a lock: a captcha, or answers in its body. */
export function lockProofOf(
	request: Pick<CiamContext, "exchange" | "policy"> & {
		readonly body: unknown;
	},
): LockProof {
	const { body } = request;
	const captcha = isCaptchaSolved(request, body);
	return proofOf(request, { captcha, answers: answersSent(body) });
}

/** Ids of the tenant's security questions. */
export function questionIds({
	securityQuestions,
}: Pick<TenantSettings, "securityQuestions">): readonly string[] {
	return securityQuestions.questions.map(({ id }) => id);
}

function answersSent(
	body: unknown,
): { readonly [question: string]: string } | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	for (const [name, value] of Object.entries(body))
		if (name.toLowerCase() === "securityanswer" && isTextMap(value))
			return value;
	return undefined;
}

function isTextMap(
	value: unknown,
): value is { readonly [question: string]: string } {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.values(value).every((each) => typeof each === "string")
	);
}
