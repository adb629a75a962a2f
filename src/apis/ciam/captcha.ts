import type { CiamContext } from "./operation.ts";
import { memberSent, querySent } from "./sent.ts";

/** The one proof that is wrong (C). */
const wrong = "sim-captcha-wrong";

/** Names under which captchas travel, in the query or the body (D). */
const names = [
	"g-recaptcha-response",
	"h-captcha-response",
	"qq_captcha_ticket",
] as const;

type Asking = Pick<CiamContext, "exchange">;

/** Whether a request brings a good captcha proof. */
export function isCaptchaSolved(request: Asking, body: unknown): boolean {
	const proof = captchaSent(request, body);
	return proof !== undefined && proof !== wrong;
}

/** Whether a request brings a captcha proof that fails; one without any does not. */
export function isCaptchaWrong(request: Asking, body: unknown): boolean {
	return captchaSent(request, body) === wrong;
}

function captchaSent({ exchange }: Asking, body: unknown): string | undefined {
	for (const name of names) {
		const proof = querySent(exchange, name) ?? memberSent(body, name);
		if (proof !== undefined) return proof;
	}
	return undefined;
}
