import { type AnyRefusal, type Outcome, refuse } from "../../../core/errors.ts";
import type { FlowContext } from "../../../core/flows/context.ts";
import type { SendRefusal } from "../../../core/flows/send-code.ts";
import { replayId } from "../../../core/record-keys.ts";
import { addSeconds, secondsUntil } from "../../../core/values.ts";
import type { MobilityPolicy } from "../policy.ts";
import { rememberMark } from "../replay-marks.ts";

/**
 * What a resend may show of its outcome while answers must not tell which addresses have an account:
 * an address to which nothing was sent looks like one to which a mail went, its pause included.
 *
 * @param email in its normal form
 * @returns the refusal to show, or undefined
 */
export async function shownOfResend(
	flow: FlowContext,
	{ enumerationSafe }: Pick<MobilityPolicy, "enumerationSafe">,
	email: string,
	outcome: Outcome<void, "account-unknown" | "already-verified" | SendRefusal>,
): Promise<AnyRefusal | undefined> {
	if (outcome.ok) return undefined;
	const isPaused =
		outcome.code === "resend-too-soon" || outcome.code === "send-limit-reached";
	if (!enumerationSafe || isPaused) return outcome;
	const { realm, now, store, policy } = flow;
	const value = `resend|${email}`;
	const pauseEndsAt = addSeconds(now, policy.code.resendCooldownSeconds);
	// A mark holds up to and including its last millisecond; a pause is over at its end.
	const mark = { realm, value, expiresAt: pauseEndsAt - 1 };
	if (await rememberMark(store, mark, now)) return undefined;
	const earlier = await store.get("replay-mark", replayId(realm, value));
	const endsAt = (earlier?.expiresAt ?? now) + 1;
	return refuse("resend-too-soon", {
		purpose: "verify-identifier",
		channel: "email",
		retryAfterSeconds: secondsUntil(endsAt, now),
	});
}
