import type {
	Account,
	Authenticator,
	OutOfBandAuthenticator,
} from "../../../core/records.ts";
import type { components } from "../spec.generated.ts";
import { channelOf, factorType } from "./factor-kind.ts";

type Schemas = components["schemas"];

/** The second factors of a person, in the order in which they were begun (O32). */
export function toFactors({
	authenticators,
}: Pick<Account, "authenticators">): readonly Schemas["Factor"][] {
	return authenticators.filter(isOutOfBand).map((held) => {
		const channel = channelOf(held);
		return { type: factorType(channel), status: statusOf(held), channel };
	});
}

function isOutOfBand(held: Authenticator): held is OutOfBandAuthenticator {
	return held.kind === "out-of-band";
}

function statusOf({
	boundAt,
	declinedAt,
}: OutOfBandAuthenticator): Schemas["FactorStatus"] {
	if (boundAt !== undefined) return "ACTIVE";
	return declinedAt === undefined ? "PENDING_VERIFICATION" : "INACTIVE";
}
