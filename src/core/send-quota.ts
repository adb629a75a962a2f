import type { ChallengeChannel } from "./errors.ts";
import type { SendQuota } from "./policy.ts";
import type { SendWindow } from "./records.ts";
import { addSeconds, type Instant } from "./values.ts";

/** What is to be counted: a message, or a secret that a caller is given itself. */
export interface SendKind {
	readonly channel: ChallengeChannel;
	readonly isHandedOver: boolean;
}

/**
 * Counts another secret to one recipient for one purpose. A window begins with the first of them and
 * is over `windowSeconds` later; messages and secrets handed over are counted apart.
 *
 * @param window as the last secret left it, if there was one
 * @returns the window with this one counted; undefined: it would be one too many
 */
export function countInWindow(
	window: SendWindow | undefined,
	kind: SendKind,
	quota: SendQuota,
	now: Instant,
): SendWindow | undefined {
	const isOver =
		window === undefined ||
		now >= addSeconds(window.startedAt, quota.windowSeconds);
	const running = isOver ? { startedAt: now, sent: 0, handedOver: 0 } : window;
	const { isHandedOver } = kind;
	const counted = {
		startedAt: running.startedAt,
		sent: running.sent + (isHandedOver ? 0 : 1),
		handedOver: running.handedOver + (isHandedOver ? 1 : 0),
	};
	const count = isHandedOver ? counted.handedOver : counted.sent;
	return count > mostOf(kind, quota) ? undefined : counted;
}

function mostOf({ channel, isHandedOver }: SendKind, quota: SendQuota): number {
	const { handedOver, emails, sms } = quota;
	if (isHandedOver) return handedOver ?? Number.POSITIVE_INFINITY;
	const most = { email: emails, sms, push: undefined, "in-band": undefined };
	return most[channel] ?? Number.POSITIVE_INFINITY;
}
