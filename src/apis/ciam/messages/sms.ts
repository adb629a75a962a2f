import {
	type Accepted,
	type AnyRefusal,
	accept,
} from "../../../core/errors.ts";
import { refuseFeature, refuseHere } from "../refusals.ts";
import type { TenantSettings } from "../settings.ts";

/**
 * Whether the tenant can send an SMS, or make a call, to a number. Refuses with `feature-off` or
 * `message-failed`.
 */
export function checkSms(
	{ messages }: TenantSettings,
	phone: string,
	isVoice: boolean,
): Accepted<void> | AnyRefusal {
	if (!messages.sms) return refuseFeature("sms");
	if (isVoice && !messages.voice) return refuseFeature("voice");
	return messages.unreachable.includes(phone)
		? refuseHere("message-failed", {})
		: accept(undefined);
}

/** An SMS that was sent, on the wire. @param id of its challenge, which the outbox knows */
export function toSmsStatus(id: string) {
	return { AccountSid: null, Sid: `SM${id.replaceAll("-", "")}` };
}
