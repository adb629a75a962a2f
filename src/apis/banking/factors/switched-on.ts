import { type AnyRefusal, accept, type Outcome } from "../../../core/errors.ts";
import type { BankingPolicy } from "../policy.ts";
import type { FactorChannel } from "../programme.ts";
import { refuseForProgramme } from "../refusals.ts";

/** Whether the programme offers a channel. */
export function switchedOn<Channel extends FactorChannel>(
	{ programme: { channels } }: Pick<BankingPolicy, "programme">,
	channel: Channel,
): Outcome<Channel> | AnyRefusal {
	return channels[channel]
		? accept(channel)
		: refuseForProgramme("CHANNEL_NOT_SUPPORTED");
}

/** Whether messages go to the country of a person's mobile number (C). */
export function reachable(
	{ programme: { callingCodes } }: Pick<BankingPolicy, "programme">,
	mobile: { readonly countryCode: string } | undefined,
): Outcome<void> | AnyRefusal {
	const isServed =
		mobile === undefined ||
		callingCodes === undefined ||
		callingCodes.includes(mobile.countryCode);
	return isServed
		? accept(undefined)
		: refuseForProgramme("MOBILE_COUNTRY_NOT_SUPPORTED");
}
