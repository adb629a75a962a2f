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

/** Whether a request brings a good captcha proof. */
export function isCaptchaSolved(
	{ exchange }: Pick<CiamContext, "exchange">,
	body: unknown,
): boolean {
	for (const name of names) {
		const proof = querySent(exchange, name) ?? memberSent(body, name);
		if (proof !== undefined) return proof !== wrong;
	}
	return false;
}
