import type { LockProof } from "../../../core/flows/lock-proof.ts";
import type { Exchange } from "../../../pipeline/exchange.ts";
import type { CiamPolicy } from "../policy.ts";
import { memberSent, querySent } from "../sent.ts";
import type { TenantSettings } from "../settings.ts";

/** The captcha proof that fails; all others pass. */
const wrongCaptcha = "sim-captcha-wrong";

const captchaNames = [
	"g-recaptcha-response",
	"h-captcha-response",
	"qq_captcha_ticket",
] as const;

/** What a request shows beside its secret. */
interface Shown {
	readonly exchange: Pick<Exchange, "query">;
	readonly body: unknown;
	readonly policy: Pick<CiamPolicy, "settings">;
}

/** The captcha proof of a request, in its query or its body. */
export function captchaSent({
	exchange,
	body,
}: Omit<Shown, "policy">): string | undefined {
	for (const name of captchaNames) {
		const sent = querySent(exchange, name) ?? memberSent(body, name);
		if (sent !== undefined) return sent;
	}
	return undefined;
}

/** Whether a request shows a captcha proof that fails. */
export function isCaptchaWrong(shown: Omit<Shown, "policy">): boolean {
	return captchaSent(shown) === wrongCaptcha;
}

/** What a request shows to get past a lock: a captcha, or answers to security questions. */
export function lockProofOf({ exchange, body, policy }: Shown): LockProof {
	const captcha = captchaSent({ exchange, body });
	return {
		captcha: captcha !== undefined && captcha !== wrongCaptcha,
		answers: answersSent(body),
		questions: questionIds(policy.settings),
	};
}

/** Ids of the tenant's security questions. */
export function questionIds({
	securityQuestions,
}: TenantSettings): readonly string[] {
	return securityQuestions.questions.map(({ id }) => id);
}

function answersSent(body: unknown): { readonly [question: string]: string } {
	if (typeof body !== "object" || body === null) return {};
	for (const [name, value] of Object.entries(body))
		if (name.toLowerCase() === "securityanswer" && isTextMap(value))
			return value;
	return {};
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
