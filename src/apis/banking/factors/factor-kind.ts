import type { OutOfBand } from "../../../core/authenticators.ts";
import type { OutOfBandAuthenticator } from "../../../core/records.ts";
import type { FactorChannel } from "../programme.ts";
import type { components } from "../spec.generated.ts";

const types: {
	readonly [channel in FactorChannel]: components["schemas"]["FactorType"];
} = { SMS: "OTP", AUTHY: "PUSH", BIOMETRIC: "BIOMETRIC" };

/** The type of factor that goes with a channel (O32). */
export function factorType(channel: FactorChannel) {
	return types[channel];
}

/** The channel of an authenticator, as the wire names it. */
export function channelOf({
	channel,
	application,
}: Pick<OutOfBandAuthenticator, "channel" | "application">): FactorChannel {
	if (channel === "sms") return "SMS";
	return application === "AUTHY" ? "AUTHY" : "BIOMETRIC";
}

/** The authenticator behind a channel of the wire. */
export function outOfBandFor(channel: FactorChannel): OutOfBand {
	return channel === "SMS"
		? { channel: "sms" }
		: { channel: "push", application: channel };
}
