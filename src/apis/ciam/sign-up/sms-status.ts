import type { Challenge } from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";

/** An SMS that was sent, by its challenge, which the message in the outbox names too. */
export function toSms({
	id,
}: Pick<Challenge, "id">): components["schemas"]["SmsStatus"] {
	return { AccountSid: null, Sid: `SM${id.replaceAll("-", "")}` };
}
