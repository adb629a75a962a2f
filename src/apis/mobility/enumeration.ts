import type { AnyRefusal, Outcome } from "../../core/errors.ts";
import type { SendRefusal } from "../../core/flows/send-code.ts";
import type { MobilityPolicy } from "./policy.ts";

/**
 * What a reset request may show of its outcome. While answers must not tell which addresses have an
 * account nothing is shown; and even else not that a mail was sent a moment ago, which the vendor's
 * 204 has no room for.
 */
export function shownRefusal(
	outcome: Outcome<void, "account-unknown" | SendRefusal>,
	{ enumerationSafe }: Pick<MobilityPolicy, "enumerationSafe">,
): AnyRefusal | undefined {
	if (outcome.ok || enumerationSafe) return undefined;
	return outcome.code === "account-unknown" ? outcome : undefined;
}
